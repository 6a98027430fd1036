/// The bits of everything that may stand in a block, by its codes.
struct TokenSpellings {
    /// Bits above, their number in the lowest eight: of each byte, of each length, of each distance's symbol, of the end.
    private var bytes: [UInt32] = []
    private var distances: [UInt32] = []
    private let end: UInt32

    init(literals: HuffmanCode, distances: HuffmanCode) {
        func spelling(of symbol: Int, in code: HuffmanCode) -> UInt32 {
            UInt32(code.codes[symbol]) << 8 | UInt32(code.lengths[symbol])
        }
        bytes.reserveCapacity(512)
        for byte in 0..<256 { bytes.append(spelling(of: byte, in: literals)) }
        for length in MatchLength.range {
            let length = MatchLength(length)
            let symbol = spelling(of: length.symbol, in: literals)
            bytes.append((symbol | length.extra << (8 + symbol & 0xFF)) + length.extraCount)
        }
        self.distances = distances.lengths.indices.map { spelling(of: $0, in: distances) }
        end = spelling(of: 256, in: literals)
    }

    /// Writes what ``DeflateBlock`` has collected, and the end of the block.
    func write(_ tokens: UnsafeBufferPointer<UInt32>, to cursor: inout BitCursor) {
        // The tokens index tables of the same size as they do: what a block holds is a byte, a length of 256, or one of 30 symbols.
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe distances.withUnsafeBufferPointer { distances in
                for index in 0..<tokens.count {
                    let token = unsafe tokens[index]
                    let isLiteral = token < 256
                    let spelling = unsafe bytes[Int(isLiteral ? token : 256 | token >> 16 & 0xFF)]
                    cursor.append(spelling >> 8, count: spelling & 0xFF)
                    if !isLiteral {
                        let distance = MatchDistance(Int(token & 0x7FFF) &+ 1)
                        let spelling = unsafe distances[distance.symbol]
                        cursor.append(spelling >> 8, count: spelling & 0xFF)
                        cursor.append(distance.extra, count: distance.extraCount)
                    }
                    cursor.flush()
                }
            }
        }
        cursor.append(end >> 8, count: end & 0xFF)
        cursor.flush()
    }
}
