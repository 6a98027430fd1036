import ChanceryXML

/// Tells cheaply whether a part may hold tags or carriers of any kind, before it is parsed.
enum CarrierScan {
    private static let word = ["MERGEFIELD", "w:sdt", ":sdt>", "%7B", "%7b"].map { Array($0.utf8) }
    private static let open = [
        "database-display", "placeholder", "conditional-text", "hidden-text", "hidden-paragraph", ":condition=",
        ":user-field-get", "text:user-defined", "%7B", "%7b",
    ].map { Array($0.utf8) }

    /// Whether a part is worth parsing. UTF-16 is not looked into so cheaply.
    static func mayHoldTags(_ bytes: [UInt8], _ format: Dialect.Format) -> Bool {
        if bytes.contains(UInt8(ascii: "{")) { return true }
        switch format {
        case .wordprocessingML: return word.contains { contains($0, in: bytes) }
        case .openDocument: return open.contains { contains($0, in: bytes) }
        case .plain: return contains(Array("%7B".utf8), in: bytes) || contains(Array("%7b".utf8), in: bytes)
        }
    }

    /// Whether bytes begin as XML does: some programs leave other things under such names.
    static func isMarkup(_ bytes: [UInt8]) -> Bool {
        switch bytes.first {
        case UInt8(ascii: "<"), 0xEF, 0xFE, 0xFF, 0x00, 0x20, 0x0A, 0x0D, 0x09: true
        default: false
        }
    }

    static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
        guard let first = needle.first, needle.count <= bytes.count else { return false }
        let span = bytes.span
        let last = span.count - needle.count
        var index = 0
        while index <= last {
            if span[index] == first {
                var length = 1
                while length < needle.count, span[index + length] == needle[length] { length += 1 }
                if length == needle.count { return true }
            }
            index += 1
        }
        return false
    }

    /// Whether a language tag is one of English.
    static func isEnglish(_ language: String?) -> Bool { language?.lowercased().hasPrefix("en") ?? false }
}
