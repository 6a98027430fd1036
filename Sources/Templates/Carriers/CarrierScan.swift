import ChanceryXML

/// Tells cheaply whether a part may hold tags or carriers of any kind, before it is parsed.
enum CarrierScan {
    private static let word = ["w:sdt", ":sdt>", "%7B", "%7b"].map { Array($0.utf8) }
    private static let mergeField = Array("MERGEFIELD".utf8)
    private static let simpleField = Array("fldSimple".utf8)
    private static let fieldCode = Array("instrText".utf8)
    private static let open = [
        "database-display", "placeholder", "conditional-text", "hidden-text", "hidden-paragraph", ":condition=",
        ":user-field-get", "text:user-defined", "%7B", "%7b",
    ].map { Array($0.utf8) }

    /// Whether a part is worth parsing. UTF-16 is not looked into so cheaply.
    static func mayHoldTags(_ bytes: [UInt8], _ format: Dialect.Format) -> Bool {
        if bytes.contains(UInt8(ascii: "{")) { return true }
        switch format {
        case .wordprocessingML:
            return word.contains { contains($0, in: bytes) } || mayHoldMergeField(bytes)
        case .openDocument: return open.contains { contains($0, in: bytes) }
        case .plain: return contains(Array("%7B".utf8), in: bytes) || contains(Array("%7b".utf8), in: bytes)
        }
    }

    /// Whether a tag may be typed in a text; identifiers stand in single braces.
    static func mayHoldTypedTags(_ text: String) -> Bool {
        ["{{", "{%", "{#"].contains { text.contains($0) }
    }

    /// Whether a field of a mail merge may stand in a part of WordprocessingML, in letters of any case; Word may cut the code of a field
    /// anywhere.
    private static func mayHoldMergeField(_ bytes: [UInt8]) -> Bool {
        if contains(simpleField, in: bytes) { return true }
        let span = bytes.span
        var code: [UInt8] = []
        var index = 0
        while let name = place(of: fieldCode, in: span, from: index) {
            index = name + fieldCode.count
            while index < span.count, span[index] != UInt8(ascii: ">") { index += 1 }
            index += 1
            while index < span.count, span[index] != UInt8(ascii: "<") {
                code.append(span[index] & 0xDF)
                index += 1
            }
        }
        return contains(mergeField, in: code)
    }

    /// Whether bytes begin as XML does: some programs leave other things under such names.
    static func isMarkup(_ bytes: [UInt8]) -> Bool {
        switch bytes.first {
        case UInt8(ascii: "<"), 0xEF, 0xFE, 0xFF, 0x00, 0x20, 0x0A, 0x0D, 0x09: true
        default: false
        }
    }

    static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
        place(of: needle, in: bytes.span, from: 0) != nil
    }

    private static func place(of needle: [UInt8], in span: borrowing Span<UInt8>, from start: Int) -> Int? {
        guard let first = needle.first else { return nil }
        let last = span.count - needle.count
        var index = start
        while index <= last {
            if span[index] == first {
                var length = 1
                while length < needle.count, span[index + length] == needle[length] { length += 1 }
                if length == needle.count { return index }
            }
            index += 1
        }
        return nil
    }

    /// Languages of the country that are written in Cyrillic; `x-none` is Word's for none.
    private static let russian: Set<Substring> = [
        "ru", "be", "uk", "kk", "ky", "tg", "tt", "ba", "cv", "sah", "os", "ce", "av", "udm", "chm", "mhr", "kv", "bxr",
        "tyv", "x",
    ]

    /// Whether months are named in English in a language: a document in none of Russia's has nothing from Russian names.
    static func isEnglish(_ language: String?) -> Bool {
        guard let language = language?.lowercased(), let name = language.split(separator: "-").first else {
            return false
        }
        return !russian.contains(name)
    }
}
