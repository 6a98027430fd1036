/// The bytes of a string of JSON up to the first that is not simply part of its text: the hot loop of the reader.
///
/// The bytes are checked to be UTF-8 on the way, eight at a time, which takes a third of what a second pass takes.
struct PlainStretch {
    /// Where the stretch stops: at a quotation mark, a backslash, a control character or the end.
    private(set) var end: Int
    /// How many bytes go on with a scalar that began before them.
    private(set) var continuations = 0
    private(set) var isASCII = true
    /// Whether the bytes are surely UTF-8. Where they are not, only the standard library can tell: scalars of four bytes
    /// and other rare ones are not looked into here.
    private(set) var isSurelyValid = true

    /// Looks through bytes from a place on.
    init(in bytes: Span<UInt8>, from start: Int) {
        end = start
        // The bytes of the next word that have to go on with a scalar of this one.
        var expected: UInt64 = 0
        while let word = ByteWord(in: bytes, at: end) {
            let stops = word.stringEnds
            let length = stops == 0 ? ByteWord.count : stops.trailingZeroBitCount / 8
            let text = stops == 0 ? word : word.prefix(length)
            if !text.isASCII || expected != 0 {
                isASCII = false
                guard let rest = text.checkedUTF8(after: expected) else {
                    isSurelyValid = false
                    finish(in: bytes)
                    return
                }
                expected = rest
                continuations &+= text.continuationCount
            }
            end &+= length
            if stops != 0 {
                if expected != 0 { isSurelyValid = false }
                return
            }
        }
        if expected != 0 || end < bytes.count { isSurelyValid = false }
        finish(in: bytes)
    }

    /// Goes on byte by byte.
    private mutating func finish(in bytes: Span<UInt8>) {
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
            if byte >= 0x80 { isASCII = false }
            continuations &+= byte & 0xC0 == 0x80 ? 1 : 0
            end &+= 1
        }
    }
}
