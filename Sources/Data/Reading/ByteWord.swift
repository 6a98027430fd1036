/// Eight bytes of UTF-8 that are looked at together: the text of a model of a hundred thousand rows is scanned several times.
///
/// The tests are the known ones of arithmetic within a register (H. S. Warren, Hacker's Delight, ch. 6).
struct ByteWord {
    /// How many bytes a word has.
    static let count = 8
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    let bits: UInt64

    /// The bytes from a place on; `nil` where fewer than eight are left.
    @inline(__always)
    init?(in bytes: Span<UInt8>, at index: Int) {
        guard index >= 0, index <= bytes.count - Self.count else { return nil }
        // The first byte is the lowest, on every machine.
        bits = UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Whether one of the bytes is the given one.
    @inline(__always)
    func holds(_ byte: UInt8) -> Bool {
        let difference = bits ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highBits != 0
    }

    /// Whether one of the bytes is below a bound of at most 0x80.
    @inline(__always)
    func holdsByte(below bound: UInt8) -> Bool {
        (bits &- Self.ones &* UInt64(bound)) & ~bits & Self.highBits != 0
    }

    /// How many bytes go on with a scalar that began before them.
    @inline(__always)
    var continuationCount: Int {
        // The ones of all bytes are added up in the highest; counting bits takes longer on processors that are not asked for it.
        Int(truncatingIfNeeded: (((bits & ~(bits << 1) & Self.highBits) >> 7) &* Self.ones) >> 56)
    }

    /// Whether a byte begins a scalar of U+0300 or above that is not of the first half of Cyrillic (U+0400–U+047F).
    @inline(__always)
    var holdsRareLead: Bool {
        let low = bits & ~Self.highBits
        let rare = (low &+ Self.ones &* (0x80 - 0x4C)) & bits & Self.highBits
        let otherThanCyrillic = (bits & (Self.ones &* 0xFE)) ^ (Self.ones &* 0xD0)
        let isOther = ((otherThanCyrillic & ~Self.highBits) &+ ~Self.highBits) | otherThanCyrillic
        return rare & isOther != 0
    }
}

// MARK: Strings of JSON

extension ByteWord {
    private init(bits: UInt64) {
        self.bits = bits
    }

    /// How many blanks the bytes begin with.
    @inline(__always)
    var blankCount: Int {
        // All eight where no bit differs: zero has 64 trailing zeros.
        (bits ^ (Self.ones &* 0x20)).trailingZeroBitCount / 8
    }

    /// Whether no byte is part of a scalar beyond ASCII.
    @inline(__always)
    var isASCII: Bool { bits & Self.highBits == 0 }

    /// The high bits of the bytes that do not stand for themselves in a string: quotation marks, backslashes, control characters.
    ///
    /// Only the lowest is certain: those above it may be wrong.
    @inline(__always)
    var stringEnds: UInt64 {
        let control = bits &- Self.ones &* 0x20
        let quote = (bits ^ (Self.ones &* 0x22)) &- Self.ones
        let backslash = (bits ^ (Self.ones &* 0x5C)) &- Self.ones
        return (control | quote | backslash) & ~bits & Self.highBits
    }

    /// The first bytes, fewer than eight, with zeros behind them.
    @inline(__always)
    func prefix(_ count: Int) -> ByteWord {
        ByteWord(bits: bits & (1 &<< UInt64(truncatingIfNeeded: 8 &* count) &- 1))
    }

    /// Checks that the bytes are UTF-8 of scalars of up to three bytes (RFC 3629 §4).
    ///
    /// - Parameter expected: The bytes that have to go on with a scalar of the word before, by their high bits.
    /// - Returns: The same for the next word; `nil` where the bytes are not surely right.
    @inline(__always)
    func checkedUTF8(after expected: UInt64) -> UInt64? {
        let leads = bits & (bits &<< 1) & Self.highBits
        let longLeads = leads & (bits &<< 2)
        // C0 and C1 would spell ASCII in two bytes.
        let overlong = (bits & (Self.ones &* 0xFE)) ^ (Self.ones &* 0xC0)
        guard (overlong &- Self.ones) & ~overlong & Self.highBits == 0 else { return nil }
        // Behind E0 and ED not every byte may stand; F0 begins the scalars of four bytes.
        if longLeads != 0, longLeads & (bits &<< 3) != 0 || holds(0xE0) || holds(0xED) { return nil }
        let continuations = bits & ~(bits &<< 1) & Self.highBits
        guard (leads &<< 8) | (longLeads &<< 16) | expected == continuations else { return nil }
        return (leads &>> 56) | (longLeads &>> 48)
    }
}
