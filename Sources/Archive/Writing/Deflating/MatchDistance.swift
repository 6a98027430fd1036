/// How the distance of a repetition, 1 to 32,768, is spelled: by a symbol and extra bits (RFC 1951 §3.2.5).
struct MatchDistance {
    static let longest = 1 << 15
    static let symbolCount = 30

    /// The symbol of the distance.
    let symbol: Int
    /// The bits behind the symbol, and how many they are.
    let extra: UInt32
    let extraCount: UInt32

    @inline(__always) init(_ distance: Int) {
        let number = distance &- 1
        if number < 4 {
            symbol = number
            (extra, extraCount) = (0, 0)
        } else {
            // Two symbols for each power of two.
            let bits = 62 &- number.leadingZeroBitCount
            symbol = 2 &+ 2 &* bits &+ (number &>> bits) & 1
            extra = UInt32(truncatingIfNeeded: number & (1 &<< bits &- 1))
            extraCount = UInt32(truncatingIfNeeded: bits)
        }
    }

    /// How many extra bits follow a symbol.
    static func extraCount(of symbol: Int) -> Int { max(0, symbol / 2 - 1) }
}
