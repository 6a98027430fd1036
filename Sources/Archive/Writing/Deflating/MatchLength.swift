/// How a repetition's length, 3 to 258, is spelled: by a symbol and extra bits (RFC 1951 §3.2.5).
struct MatchLength {
    static let range = 3...258
    /// How many symbols there are, literal bytes and the end of a block among them.
    static let symbolCount = 286

    /// The symbol of the length.
    let symbol: Int
    /// The bits behind the symbol, and how many they are.
    let extra: UInt32
    let extraCount: UInt32

    @inline(__always) init(_ length: Int) {
        let number = length &- 3
        if number < 8 || length == 258 {
            symbol = length == 258 ? 285 : 257 &+ number
            (extra, extraCount) = (0, 0)
        } else {
            // Four symbols for each power of two.
            let bits = 61 &- number.leadingZeroBitCount
            symbol = 261 &+ 4 &* bits &+ (number &>> bits) & 3
            extra = UInt32(truncatingIfNeeded: number & (1 &<< bits &- 1))
            extraCount = UInt32(truncatingIfNeeded: bits)
        }
    }

    /// How many extra bits follow a symbol.
    static func extraCount(of symbol: Int) -> Int { symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4 }
}
