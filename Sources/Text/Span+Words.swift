/// Comparing and hashing short stretches of bytes, eight at a time.
extension Span<UInt8> {
    /// Whether the bytes are the same.
    package func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        var offset = 0
        while offset + 8 <= count {
            if word(at: offset) != other.word(at: offset) { return false }
            offset += 8
        }
        return lastWord == other.lastWord
    }

    /// The words multiplied into one another. Speed is all that matters: it serves tables where a clash costs nothing but
    /// a copy.
    package var wordHash: UInt64 {
        var state = UInt64(truncatingIfNeeded: count)
        var offset = 0
        while offset + 8 <= count {
            state = (state ^ word(at: offset)) &* 0x9E37_79B9_7F4A_7C15
            state ^= state >> 29
            offset += 8
        }
        state = (state ^ lastWord) &* 0x9E37_79B9_7F4A_7C15
        state ^= state >> 29
        return state ^ state >> 32
    }

    /// The last eight bytes, some of which the word before may have; fewer where there are no eight.
    @inline(__always)
    private var lastWord: UInt64 {
        if count >= 8 { return word(at: count - 8) }
        var word: UInt64 = 0
        for index in indices { word = word << 8 | UInt64(self[index]) }
        return word
    }

    @inline(__always)
    package func word(at offset: Int) -> UInt64 {
        guard offset >= 0, offset + 8 <= count else { return 0 }
        return unsafe withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    }
}
