/// What is to stand in a block (RFC 1951 §3.2.3): literal bytes, and repetitions of what came before.
@safe struct DeflateBlock: ~Copyable {
    /// How many literals and repetitions a block takes: codes fit what they were made for, and each block has its own.
    private static let capacity = 1 << 14
    private static let endOfBlock = 256

    /// A byte; or, from the highest bit on, a one, a length less three at bit 16, a distance less one.
    private let tokens: UnsafeMutablePointer<UInt32>
    private var count = 0
    /// How often each symbol occurs: bytes and lengths, then distances.
    private let frequencies: UnsafeMutablePointer<UInt32>

    private static let frequencyCount = MatchLength.symbolCount + MatchDistance.symbolCount

    init() {
        unsafe tokens = .allocate(capacity: Self.capacity)
        unsafe frequencies = .allocate(capacity: Self.frequencyCount)
        unsafe frequencies.initialize(repeating: 0, count: Self.frequencyCount)
    }

    deinit {
        unsafe tokens.deallocate()
        unsafe frequencies.deallocate()
    }

    /// Whether the block must be written before more is appended.
    var isFull: Bool { @inline(__always) get { count == Self.capacity } }

    @inline(__always) mutating func append(_ byte: UInt8) {
        unsafe tokens[count] = UInt32(byte)
        unsafe frequencies[Int(byte)] &+= 1
        count &+= 1
    }

    @inline(__always) mutating func append(length: Int, distance: Int) {
        unsafe tokens[count] =
            1 << 31 | UInt32(truncatingIfNeeded: length &- 3) << 16 | UInt32(truncatingIfNeeded: distance &- 1)
        unsafe frequencies[MatchLength(length).symbol] &+= 1
        unsafe frequencies[MatchLength.symbolCount &+ MatchDistance(distance).symbol] &+= 1
        count &+= 1
    }

    /// Writes the block in the codes that take the fewest bits, and empties it.
    mutating func write(to writer: inout BitWriter, isLast: Bool) {
        unsafe frequencies[Self.endOfBlock] = 1
        let all = unsafe Array(UnsafeBufferPointer(start: frequencies, count: Self.frequencyCount))
        let literals = HuffmanCode(frequencies: Array(all[..<MatchLength.symbolCount]), longest: 15)
        let distances = HuffmanCode(frequencies: Array(all[MatchLength.symbolCount...]), longest: 15)
        writer.append(isLast ? 1 : 0, count: 1)
        writer.append(2, count: 2)
        CodeLengths(literals: literals, distances: distances).write(to: &writer)
        var bitCount = 0
        for symbol in literals.lengths.indices {
            bitCount += Int(all[symbol]) * (Int(literals.lengths[symbol]) + MatchLength.extraCount(of: symbol))
        }
        for symbol in distances.lengths.indices {
            bitCount +=
                Int(all[MatchLength.symbolCount + symbol])
                * (Int(distances.lengths[symbol]) + MatchDistance.extraCount(of: symbol))
        }
        let spellings = TokenSpellings(literals: literals, distances: distances)
        writer.append(bitCount: bitCount) { cursor in
            unsafe spellings.write(UnsafeBufferPointer(start: tokens, count: count), to: &cursor)
        }
        count = 0
        unsafe frequencies.update(repeating: 0, count: Self.frequencyCount)
    }
}
