/// Writes made-up blocks as the main part of a DOCX or as a flat OpenDocument.
struct FuzzSheet {
    private(set) var bytes: [UInt8] = []
    /// What is numbered: tables, bookmarks, boxes.
    var tableCount = 0
    var markCount = 0
    var boxCount = 0
    /// Whether a blank that is written now would collapse (ODF).
    var isAfterBlank = true

    private init() {
        bytes.reserveCapacity(8192)
    }

    /// The part of a format.
    static func part(_ blocks: [FuzzBlock], isWord: Bool) -> [UInt8] {
        var sheet = FuzzSheet()
        if isWord {
            sheet.put(wordStart)
            for block in blocks { sheet.putWord(block) }
            sheet.put("<w:sectPr/></w:body></w:document>")
        } else {
            sheet.put(openStart)
            for block in blocks { sheet.putOpen(block) }
            sheet.put("</office:text></office:body></office:document>")
        }
        return sheet.bytes
    }

    mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes a character of a text with its escape; none for one that XML cannot hold.
    mutating func put(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": put("&amp;")
        case "<": put("&lt;")
        case ">": put("&gt;")
        case _ where !Self.isWritten(scalar): break
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// Whether a character may be in XML, and is put there.
    static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
    }

    private static let wordStart = """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:v="urn:schemas-microsoft-com:vml"><w:body>
        """

    private static let openStart: String = {
        let uri = "urn:oasis:names:tc:opendocument:xmlns:"
        let namespaces = [
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
            ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
        ]
        .map { "xmlns:\($0.0)=\"\(uri)\($0.1):1.0\"" }.joined(separator: " ")
        return """
            <office:document \(namespaces) office:version="1.3" \
            office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>\
            <style:style style:name="P1" style:family="paragraph"/><style:style style:name="T1" style:family="text"/>\
            </office:automatic-styles><office:body><office:text>
            """
    }()
}
