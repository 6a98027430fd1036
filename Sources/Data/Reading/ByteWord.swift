/// Eight bytes of UTF-8 that are looked at together: the text of a model of a hundred thousand rows is scanned several times.
///
/// The tests are the known ones of arithmetic within a register (H. S. Warren, Hacker's Delight, ch. 6).
@frozen package struct ByteWord {
    /// How many bytes a word has.
    package static let count = 8
    @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
    @usableFromInline static let highBits: UInt64 = 0x8080_8080_8080_8080
    @usableFromInline let bits: UInt64

    /// The bytes from a place on; `nil` where fewer than eight are left.
    @inlinable @inline(__always)
    package init?(in bytes: Span<UInt8>, at index: Int) {
        guard index >= 0, index <= bytes.count - Self.count else { return nil }
        bits = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// Whether one of the bytes is the given one.
    @inlinable @inline(__always)
    package func holds(_ byte: UInt8) -> Bool {
        let difference = bits ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highBits != 0
    }

    /// Whether one of the bytes is below a bound of at most 0x80.
    @inlinable @inline(__always)
    package func holdsByte(below bound: UInt8) -> Bool {
        (bits &- Self.ones &* UInt64(bound)) & ~bits & Self.highBits != 0
    }

    /// How many bytes go on with a scalar that began before them.
    @inlinable @inline(__always)
    package var continuationCount: Int { (bits & ~(bits << 1) & Self.highBits).nonzeroBitCount }

    /// Whether a byte begins a scalar of U+0300 or above that is not of the first half of Cyrillic (U+0400–U+047F).
    @inlinable @inline(__always)
    package var holdsRareLead: Bool {
        let low = bits & ~Self.highBits
        let rare = (low &+ Self.ones &* (0x80 - 0x4C)) & bits & Self.highBits
        let otherThanCyrillic = (bits & (Self.ones &* 0xFE)) ^ (Self.ones &* 0xD0)
        let isOther = ((otherThanCyrillic & ~Self.highBits) &+ ~Self.highBits) | otherThanCyrillic
        return rare & isOther != 0
    }
}
