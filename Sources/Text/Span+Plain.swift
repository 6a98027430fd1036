/// Telling at a glance that there is nothing in a text to be looked at.
extension Span<UInt8> {
    /// Whether a text in UTF-8 has nothing but blanks, what ASCII shows, and the Cyrillic of Russian: bytes from 0x20 on and no lead
    /// bytes but 0xD0 and 0xD1. Such a text has no control characters and is in Unicode's normal form C.
    package var isPlain: Bool {
        var offset = 0
        while offset + 8 <= count {
            let word = word(at: offset)
            // The highest bit of each byte says what is asked; a byte below 0x20 may spoil those above it, and has told enough then.
            let isControl = (word &- 0x2020_2020_2020_2020) & ~word
            let isLead = word & (word << 1)
            let difference = (word ^ 0xD0D0_D0D0_D0D0_D0D0) & 0xFEFE_FEFE_FEFE_FEFE
            let isOther = ((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | difference
            if (isControl | isLead & isOther) & 0x8080_8080_8080_8080 != 0 { return false }
            offset += 8
        }
        for index in offset..<count {
            let byte = self[index]
            if byte < 0x20 || byte >= 0xC0 && byte != 0xD0 && byte != 0xD1 { return false }
        }
        return true
    }
}
