import ChanceryDocument

/// The style of a list: its levels from 0, ten at most (ODF 1.3 part 3 §16.30).
struct ListStyle: Sendable, Hashable {
    static let levelCount = 10

    var levels: [Int: ListLevel] = [:]
    /// Whether all levels count together (`text:consecutive-numbering`).
    var isConsecutive = false
    /// What a level is that the style does not define.
    var undefined = Undefined.figures

    enum Undefined: Sendable, Hashable {
        case figures
        case bullets
        case nothing
    }

    /// The style of a list that names none.
    static let bullets = ListStyle(undefined: .bullets)

    /// The level of an index below ``levelCount``.
    func level(_ index: Int) -> ListLevel {
        if let level = levels[index] { return level }
        return switch undefined {
        case .figures: .undefined(at: index)
        case .bullets: .bullet(at: index)
        case .nothing: .unnumbered
        }
    }

    /// The label of a paragraph, without blanks around it; `nil` where there is nothing to print.
    ///
    /// - Parameter numbers: The numbers of the levels down to the paragraph's own.
    func label(_ numbers: [Int]) -> ListLabel? {
        let index = numbers.count - 1
        guard index >= 0 else { return nil }
        let level = level(index)
        let text = level.kind == .number ? numberText(level, numbers) : Self.literals(level.pieces)
        let trimmed = text.trimmingBlanks
        return trimmed.isEmpty ? nil : ListLabel(text: trimmed, isBullet: level.kind != .number)
    }

    private func numberText(_ own: ListLevel, _ numbers: [Int]) -> String {
        // A level without a number still prints what stands around it.
        if own.format == .none { return Self.affixes(own.pieces) }
        var result = ""
        var isAfterUnnumbered = false
        for (position, piece) in own.pieces.enumerated() {
            switch piece {
            case .literal(let text):
                if !isAfterUnnumbered { result += text }
                isAfterUnnumbered = false
            case .number(let index):
                isAfterUnnumbered = false
                guard numbers.indices.contains(index) else { continue }
                let other = level(index)
                if other.kind == .number, other.format == .none {
                    // The separator behind a level that is not numbered goes with it: 1.1 and not 1..1.
                    isAfterUnnumbered = own.pieces[position...].dropFirst().contains { $0.isNumber }
                } else {
                    result += other.format.text(of: numbers[index])
                }
            }
        }
        return result
    }

    private static func literals(_ pieces: [LabelPiece]) -> String {
        pieces.reduce(into: "") { text, piece in
            if case .literal(let literal) = piece { text += literal }
        }
    }

    /// What stands before the first number and after the last.
    private static func affixes(_ pieces: [LabelPiece]) -> String {
        guard let first = pieces.firstIndex(where: \.isNumber), let last = pieces.lastIndex(where: \.isNumber) else {
            return literals(pieces)
        }
        return literals(Array(pieces[..<first])) + literals(Array(pieces[last...]))
    }
}
