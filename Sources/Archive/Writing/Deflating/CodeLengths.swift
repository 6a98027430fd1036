/// The lengths of a block's codes as its header spells them: runs, in a code of their own (RFC 1951 §3.2.7).
struct CodeLengths {
    /// A length, or how often one comes again.
    private struct Run {
        let symbol: Int
        var extra = 0
        var extraCount = 0
    }

    /// In which order the lengths of the code of lengths stand.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private let literalCount: Int
    private let distanceCount: Int
    private var runs: [Run] = []

    init(literals: HuffmanCode, distances: HuffmanCode) {
        literalCount = max(257, Self.usedCount(of: literals.lengths))
        distanceCount = max(1, Self.usedCount(of: distances.lengths))
        let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
        var start = lengths.startIndex
        while start < lengths.endIndex {
            let end = lengths[start...].firstIndex { $0 != lengths[start] } ?? lengths.endIndex
            append(Int(lengths[start]), count: end - start)
            start = end
        }
    }

    private static func usedCount(of lengths: [UInt8]) -> Int { (lengths.lastIndex { $0 > 0 } ?? -1) + 1 }

    private mutating func append(_ length: Int, count: Int) {
        var rest = count
        if length == 0 {
            while rest >= 3 {
                let part = min(rest, 138)
                runs.append(
                    part < 11
                        ? Run(symbol: 17, extra: part - 3, extraCount: 3)
                        : Run(symbol: 18, extra: part - 11, extraCount: 7))
                rest -= part
            }
        } else {
            runs.append(Run(symbol: length))
            rest -= 1
            while rest >= 3 {
                let part = min(rest, 6)
                runs.append(Run(symbol: 16, extra: part - 3, extraCount: 2))
                rest -= part
            }
        }
        for _ in 0..<rest { runs.append(Run(symbol: length)) }
    }

    func write(to writer: inout BitWriter) {
        var frequencies = [UInt32](repeating: 0, count: Self.order.count)
        for run in runs { frequencies[run.symbol] += 1 }
        let code = HuffmanCode(frequencies: frequencies, longest: 7)
        let count = max(4, 1 + (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0))
        writer.append(literalCount - 257, count: 5)
        writer.append(distanceCount - 1, count: 5)
        writer.append(count - 4, count: 4)
        for symbol in Self.order[..<count] { writer.append(Int(code.lengths[symbol]), count: 3) }
        for run in runs {
            writer.append(Int(code.codes[run.symbol]), count: Int(code.lengths[run.symbol]))
            writer.append(run.extra, count: run.extraCount)
        }
    }
}
