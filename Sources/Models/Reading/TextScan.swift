import ChanceryData

/// What one pass over the bytes of a text tells of it.
enum TextScan: Hashable {
    /// It is in normal form C.
    case composed
    /// It has scalars that may not stand in normal form C; only the tables of Unicode can tell.
    case undecided
    /// It has a scalar that XML 1.0 cannot spell in any way (XML 1.0 §2.2), so no office document can hold it.
    case forbidden(Unicode.Scalar)

    /// Scans a text.
    ///
    /// Latin with its accents, Cyrillic and common punctuation are decided from their lead bytes; what else there is
    /// counts as undecided. Lead bytes below 0xCC stand for scalars below U+0300, where combining begins.
    init(_ text: String) {
        var scan = TextScan.composed
        let bytes = text.utf8Span.span
        var index = CommonStretch.end(in: bytes, from: 0)
        var nextStretch = index &+ CommonStretch.reach
        while index < bytes.count {
            if index >= nextStretch {
                index = CommonStretch.end(in: bytes, from: index)
                nextStretch = index &+ CommonStretch.reach
                continue
            }
            let byte = bytes[index]
            index &+= 1
            switch byte {
            case 0x20..<0xCC, 0xD0, 0xD1, 0x09, 0x0A, 0x0D: continue
            case 0..<0x20:
                self = .forbidden(Unicode.Scalar(byte))
                return
            case 0xE2 where index + 1 < bytes.count:
                let isComposed = TextScan.isComposed(bytes[index], bytes[index + 1])
                if !isComposed { scan = .undecided }
                index += 2
            case 0xEF where index + 1 < bytes.count && bytes[index] == 0xBF && bytes[index + 1] >= 0xBE:
                self = .forbidden(bytes[index + 1] == 0xBE ? "\u{FFFE}" : "\u{FFFF}")
                return
            default: scan = .undecided
            }
        }
        self = scan
    }

    /// Whether a scalar with lead byte 0xE2 surely stands in normal form C (Unicode's `NFC_Quick_Check` and combining classes).
    private static func isComposed(_ second: UInt8, _ third: UInt8) -> Bool {
        switch (second, third) {
        // U+2000 and U+2001 are other spellings of U+2002 and U+2003; U+2126, U+212A and U+212B of Ω, K and Å.
        case (0x80, 0x80...0x81), (0x84, 0xA6), (0x84, 0xAA...0xAB): false
        case (0x80...0x82, _), (0x84...0x8B, _), (0x8D...0xAA, _): true
        default: false
        }
    }
}
