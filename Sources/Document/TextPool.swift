/// Texts that were met lately: what a document says again and again (executors, deadlines, kinds of documents) is stored once.
///
/// A table with a place for each text by its hash; a text that falls on a taken place takes it over. So it costs the same
/// whatever the document holds.
package struct TextPool {
    private static let size = 2048
    /// Shorter texts live in the `String` itself, longer ones hardly repeat.
    private static let lengths = 16...768
    private var texts = [String](repeating: "", count: size)

    package init() {}

    /// The text of bytes in UTF-8; what is no UTF-8 is mended.
    package mutating func text(of bytes: [UInt8]) -> String {
        guard Self.lengths.contains(bytes.count) else { return String(decoding: bytes, as: UTF8.self) }
        let place = Self.hash(bytes.span)
        let known = texts[place]
        if known.utf8.count == bytes.count, Self.isEqual(known.utf8Span.span, bytes.span) { return known }
        let text = String(decoding: bytes, as: UTF8.self)
        texts[place] = text
        return text
    }

    /// Whether two texts of one length, at least eight bytes, are equal; compared in words, the last of which may overlap.
    private static func isEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        var offset = 0
        while offset + 8 <= left.count {
            if word(left, offset) != word(right, offset) { return false }
            offset += 8
        }
        return word(left, left.count - 8) == word(right, right.count - 8)
    }

    /// Multiplies the words of the text into one another; speed is all that matters, a clash costs nothing but a copy.
    private static func hash(_ bytes: Span<UInt8>) -> Int {
        var state = UInt64(truncatingIfNeeded: bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            state = (state ^ word(bytes, offset)) &* 0x9E37_79B9_7F4A_7C15
            state ^= state >> 29
            offset += 8
        }
        state = (state ^ word(bytes, bytes.count - 8)) &* 0x9E37_79B9_7F4A_7C15
        state ^= state >> 29
        return Int(truncatingIfNeeded: (state ^ state >> 32) & UInt64(size - 1))
    }

    @inline(__always)
    private static func word(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
        guard offset >= 0, offset + 8 <= bytes.count else { return 0 }
        return unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    }
}
