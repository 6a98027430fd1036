import ChanceryXML
import Foundation

/// A part as text without white space between its elements, to look for what stands in it.
struct DOMText {
    private let text: String

    init(_ element: XMLElement) {
        var output: [UInt8] = []
        XMLSerialiser.append(Self.bare(element), to: &output)
        text = String(decoding: output, as: UTF8.self)
    }

    func contains(_ piece: String) -> Bool { text.contains(piece) }

    /// The style of an id or a name, up to the next one.
    func style(_ name: String) -> Substring {
        guard let start = text.range(of: "\"\(name)\"")?.upperBound else { return "" }
        let rest = text[start...]
        return rest[..<(rest.range(of: "style>")?.lowerBound ?? rest.endIndex)]
    }

    private static func bare(_ element: XMLElement) -> XMLElement {
        var result = element
        result.children = element.children.compactMap { node in
            switch node {
            case .element(let inner): .element(bare(inner))
            case .text(let text): text.allSatisfy(\.isWhitespace) ? nil : node
            default: nil
            }
        }
        return result
    }
}
