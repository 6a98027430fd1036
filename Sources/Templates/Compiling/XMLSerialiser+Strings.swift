import ChanceryXML

extension XMLSerialiser {
    /// An element as text.
    static func string(of element: XMLElement) -> String {
        string(of: .element(element))
    }

    /// A node as text.
    static func string(of node: XMLNode) -> String {
        var output: [UInt8] = []
        append(node, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// A start tag as text.
    static func startTag(of element: XMLElement) -> String {
        var output: [UInt8] = []
        appendStartTag(element, isEmpty: false, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The value of an attribute with its escapes.
    static func attributeText(_ value: String) -> String {
        var output: [UInt8] = []
        appendAttributeValue(value, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
