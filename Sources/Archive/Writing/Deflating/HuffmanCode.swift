/// A canonical prefix code (RFC 1951 §3.2.2): how many bits each symbol takes, and which.
struct HuffmanCode {
    /// The bits of each symbol; 0 for one that does not occur.
    private(set) var lengths: [UInt8]
    /// The code of each symbol, its highest bit first where bits are packed from the lowest on (§3.1.1).
    private(set) var codes: [UInt16]

    /// The code that takes the fewest bits for symbols of these frequencies, none longer than `longest`, 15 at most.
    ///
    /// At least two symbols have a code, whether they occur or not: some readers refuse a code that is not complete.
    init(frequencies: [UInt32], longest: Int) {
        lengths = [UInt8](repeating: 0, count: frequencies.count)
        codes = [UInt16](repeating: 0, count: frequencies.count)
        // The frequency above, the symbol below: one number to sort by.
        var used: [UInt64] = []
        used.reserveCapacity(frequencies.count)
        for symbol in frequencies.indices where frequencies[symbol] > 0 {
            used.append(UInt64(frequencies[symbol]) << 16 | UInt64(symbol))
        }
        for symbol in frequencies.indices where used.count < 2 && frequencies[symbol] == 0 {
            used.append(1 << 16 | UInt64(symbol))
        }
        used.sort()
        let counts = Self.symbolCounts(weights: used.map { $0 >> 16 }, longest: longest)
        // The rarest symbols take the longest codes.
        var next = 0
        for length in stride(from: longest, through: 1, by: -1) {
            for symbol in used[next..<(next + counts[length])] { lengths[Int(symbol & 0xFFFF)] = UInt8(length) }
            next += counts[length]
        }
        assignCodes(counts)
    }

    /// How many symbols have a code of each length: Huffman's tree, built of two queues – the symbols and the nodes above them, both
    /// ascending –, and cut off at the longest.
    private static func symbolCounts(weights sorted: [UInt64], longest: Int) -> [Int] {
        let count = sorted.count
        let nodeCount = 2 * count - 1
        var weights = sorted
        weights.reserveCapacity(nodeCount)
        var parents = [Int](repeating: 0, count: nodeCount)
        var (symbol, node) = (0, count)
        func takeLightest() -> Int {
            if symbol < count, node >= weights.count || weights[symbol] <= weights[node] {
                symbol += 1
                return symbol - 1
            }
            node += 1
            return node - 1
        }
        for parent in count..<nodeCount {
            let (first, second) = (takeLightest(), takeLightest())
            (parents[first], parents[second]) = (parent, parent)
            weights.append(weights[first] + weights[second])
        }
        var counts = [Int](repeating: 0, count: longest + 1)
        var depths = [Int](repeating: 0, count: nodeCount)
        for index in stride(from: nodeCount - 2, through: 0, by: -1) {
            depths[index] = depths[parents[index]] + 1
            if index < count { counts[min(depths[index], longest)] += 1 }
        }
        // What was cut off takes more codes than there are (Kraft's inequality): shorter ones are made longer until all fit.
        var excess = (1...longest).reduce(0) { $0 + counts[$1] << (longest - $1) } - (1 << longest)
        while excess > 0, let length = (1..<longest).last(where: { counts[$0] > 0 }) {
            counts[longest] -= 1
            counts[length] -= 1
            counts[length + 1] += 2
            excess -= 1
        }
        return counts
    }

    private mutating func assignCodes(_ counts: [Int]) {
        // The first code of each length, which then goes up.
        var next = [Int](repeating: 0, count: counts.count + 1)
        for length in counts.indices { next[length + 1] = (next[length] + counts[length]) << 1 }
        for symbol in lengths.indices where lengths[symbol] > 0 {
            let length = Int(lengths[symbol])
            codes[symbol] = UInt16(truncatingIfNeeded: next[length]).bitsReversed >> (16 - length)
            next[length] += 1
        }
    }
}

extension UInt16 {
    /// The number with its lowest bit highest.
    fileprivate var bitsReversed: UInt16 {
        var bits = self
        bits = (bits & 0x5555) << 1 | (bits >> 1) & 0x5555
        bits = (bits & 0x3333) << 2 | (bits >> 2) & 0x3333
        bits = (bits & 0x0F0F) << 4 | (bits >> 4) & 0x0F0F
        return bits.byteSwapped
    }
}
