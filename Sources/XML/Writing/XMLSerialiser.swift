/// Writing XML as UTF-8 bytes with the escapes that XML 1.0 §2.4 and §3.3.3 ask for.
///
/// All functions append to a buffer. Text that holds a character forbidden by XML 1.0 §2.2 is not written: the caller
/// asks ``forbiddenScalar(in:)`` first or uses the throwing forms.
package enum XMLSerialiser {
    /// The declaration that Word writes.
    package static let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

    /// A whole part.
    package static func bytes(of tree: XMLTree) -> [UInt8] {
        var output = declaration
        for node in tree.prologue { append(node, to: &output) }
        append(tree.root, to: &output)
        return output
    }

    /// An element with all that is in it.
    package static func append(_ element: XMLElement, to output: inout [UInt8]) {
        appendStartTag(element, isEmpty: element.children.isEmpty, to: &output)
        if element.children.isEmpty { return }
        for child in element.children { append(child, to: &output) }
        appendEndTag(element.qualifiedName, to: &output)
    }

    /// A node.
    package static func append(_ node: XMLNode, to output: inout [UInt8]) {
        switch node {
        case .element(let element): append(element, to: &output)
        case .text(let text): appendText(text, to: &output)
        case .comment(let text): output.append(contentsOf: "<!--\(text)-->".utf8)
        case .processingInstruction(let target, let data): output.append(contentsOf: "<?\(target) \(data)?>".utf8)
        }
    }

    /// A start tag with its attributes, or the whole tag of an empty element.
    package static func appendStartTag(_ element: XMLElement, isEmpty: Bool, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: element.qualifiedName.utf8)
        for declaration in element.declarations {
            output.append(
                contentsOf: (declaration.prefix.isEmpty ? " xmlns=\"" : " xmlns:\(declaration.prefix)=\"").utf8)
            appendAttributeValue(declaration.uri, to: &output)
            output.append(UInt8(ascii: "\""))
        }
        for attribute in element.attributes {
            output.append(UInt8(ascii: " "))
            output.append(contentsOf: attribute.qualifiedName.utf8)
            output.append(contentsOf: "=\"".utf8)
            appendAttributeValue(attribute.value, to: &output)
            output.append(UInt8(ascii: "\""))
        }
        output.append(contentsOf: (isEmpty ? "/>" : ">").utf8)
    }

    /// An end tag.
    package static func appendEndTag(_ qualifiedName: String, to output: inout [UInt8]) {
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: qualifiedName.utf8)
        output.append(UInt8(ascii: ">"))
    }

    /// Character data: `&`, `<`, `>` and carriage returns escaped.
    package static func appendText(_ text: String, to output: inout [UInt8]) {
        append(text.utf8Span.span, escapes: Self.textEscapes, to: &output)
    }

    /// A part of character data, as UTF-8.
    package static func appendText(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        append(bytes, escapes: Self.textEscapes, to: &output)
    }

    /// The value of an attribute that stands in double quotes; line ends and tabs survive as references.
    package static func appendAttributeValue(_ text: String, to output: inout [UInt8]) {
        append(text.utf8Span.span, escapes: Self.attributeEscapes, to: &output)
    }

    /// The first character of a text that no XML 1.0 document can hold: a control character, U+FFFE or U+FFFF.
    package static func forbiddenScalar(in text: String) -> Unicode.Scalar? {
        var isSuspect = false
        for byte in text.utf8 where byte < 0x20 || byte == 0xEF {
            if byte != 9, byte != 10, byte != 13 {
                isSuspect = true
                break
            }
        }
        guard isSuspect else { return nil }
        return text.unicodeScalars.first { scalar in
            scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r"
                || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        }
    }

    private static func append(_ bytes: Span<UInt8>, escapes: InlineArray<64, Bool>, to output: inout [UInt8]) {
        var isPlain = true
        for index in bytes.indices where bytes[index] < 64 && escapes[Int(bytes[index])] {
            isPlain = false
            break
        }
        if isPlain {
            unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
            return
        }
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte < 64, escapes[Int(byte)] else {
                output.append(byte)
                continue
            }
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "\t"): output.append(contentsOf: "&#9;".utf8)
            case UInt8(ascii: "\n"): output.append(contentsOf: "&#10;".utf8)
            default: output.append(contentsOf: "&#13;".utf8)
            }
        }
    }

    private static let textEscapes = escapes(of: "&<>\r")
    private static let attributeEscapes = escapes(of: "&<>\"\t\n\r")

    private static func escapes(of characters: String) -> InlineArray<64, Bool> {
        var table = InlineArray<64, Bool>(repeating: false)
        for byte in characters.utf8 { table[Int(byte)] = true }
        return table
    }
}
