/// Telling at a glance that there is nothing in a text to be looked at.
extension Span<UInt8> {
    /// Whether a text in UTF-8 has nothing but blanks, what ASCII shows, and the Cyrillic of Russian: bytes from 0x20 on and no lead
    /// bytes but 0xD0 and 0xD1. Such a text has no control characters and is in Unicode's normal form C.
    package var isPlain: Bool {
        var offset = 0
        while offset + 16 <= count {
            let bytes = unsafe withUnsafeBytes {
                unsafe $0.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
            }
            let isOdd = (bytes .< 0x20) .| ((bytes .>= 0xC0) .& (bytes .!= 0xD0) .& (bytes .!= 0xD1))
            if any(isOdd) { return false }
            offset += 16
        }
        for index in offset..<count {
            let byte = self[index]
            if byte < 0x20 || byte >= 0xC0 && byte != 0xD0 && byte != 0xD1 { return false }
        }
        return true
    }
}
