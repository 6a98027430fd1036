/// A piece of a label: words as they stand, or the number of a level.
enum LabelPiece: Sendable, Hashable {
    case literal(String)
    /// The number of a level from 0.
    case number(Int)

    /// The pieces of a format as LibreOffice 7 writes it: `%1%.%2%)` (`num-list-format`).
    static func pieces(of format: String) -> [LabelPiece] {
        var pieces: [LabelPiece] = []
        var literal = ""
        var rest = format[...]
        while let first = rest.first {
            if first == "%", let end = rest.dropFirst().firstIndex(of: "%"),
                let level = Int(rest[rest.index(after: rest.startIndex)..<end]), (1...10).contains(level)
            {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                literal = ""
                pieces.append(.number(level - 1))
                rest = rest[rest.index(after: end)...]
            } else {
                literal.append(first)
                rest = rest.dropFirst()
            }
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }
}

extension LabelPiece {
    var isNumber: Bool {
        if case .number = self { true } else { false }
    }
}
