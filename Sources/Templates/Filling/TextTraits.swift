/// What a text holds that keeps it from being copied as it is; found in one pass over its bytes.
struct TextTraits: OptionSet {
    let rawValue: UInt8

    /// Markup that must be escaped.
    static let markup = TextTraits(rawValue: 1)
    /// Line ends or tabs.
    static let breaks = TextTraits(rawValue: 2)
    /// Something that may be a character which XML forbids.
    static let suspect = TextTraits(rawValue: 4)
    static let all: TextTraits = [.markup, .breaks, .suspect]

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Looks through a text.
    init(of text: String) {
        let bytes = text.utf8Span.span
        var traits: TextTraits = []
        for index in bytes.indices {
            let byte = bytes[index]
            // Letters of Latin and Cyrillic, digits, blanks and most signs pass here.
            if byte > 0x3E, byte != 0xEF { continue }
            if byte == 0x20 || byte >= 0x28 && byte < 0x3C { continue }
            switch byte {
            case 0x26, 0x3C, 0x3E, 0x22: traits.insert(.markup)
            case 0x09, 0x0A, 0x0D: traits.insert(.breaks)
            case 0xEF, 0..<0x20: traits.insert(.suspect)
            default: break
            }
        }
        self = traits
    }

    /// Whether blanks of a text would collapse in ODF: one at an edge, two together.
    static func mayCollapse(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        var isAfterBlank = true
        for index in bytes.indices {
            let isBlank = bytes[index] == 0x20
            if isBlank && isAfterBlank { return true }
            isAfterBlank = isBlank
        }
        return isAfterBlank
    }
}
