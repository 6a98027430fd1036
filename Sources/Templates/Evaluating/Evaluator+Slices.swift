import ChanceryData

/// Parts of lists and texts.
extension Evaluator {
    /// A part of a list or a text, as Python takes it; bounds beyond the ends are the ends. A part of null is null.
    func slice(_ base: Expression, _ slice: Expression.Slice) throws(TagProblem) -> Value {
        let value = try value(of: base)
        let from = try bound(slice.from)
        let to = try bound(slice.to)
        let step = try bound(slice.step) ?? 1
        guard step != 0 else { throw .zeroStep(at: slice.step?.range ?? base.range) }
        switch value.content {
        case .null: return .null
        case .list(let elements):
            return .list(Self.indices(elements.count, from, to, step).map { elements[$0] })
        case .text(let text):
            let characters = Array(text)
            return .text(String(Self.indices(characters.count, from, to, step).map { characters[$0] }))
        default: throw .wrongType(at: base.range, value, wanted: .list)
        }
    }

    private func bound(_ expression: Expression?) throws(TagProblem) -> Int? {
        guard let expression else { return nil }
        let value = try value(of: expression)
        if value == .null { return nil }
        guard case .integer(let number)? = value.number?.normalised else {
            throw .wrongType(at: expression.range, value, wanted: .integer)
        }
        return number
    }

    /// The indices of a slice of so many elements.
    private static func indices(_ count: Int, _ from: Int?, _ to: Int?, _ step: Int) -> [Int] {
        func position(_ bound: Int?, _ preset: Int) -> Int {
            guard let bound else { return preset }
            let least = step > 0 ? 0 : -1
            let index = bound < 0 ? max(bound, -count - 1) + count : bound
            return min(max(index, least), step > 0 ? count : count - 1)
        }
        let start = position(from, step > 0 ? 0 : count - 1)
        let end = position(to, step > 0 ? count : -1)
        // No step is longer than the list.
        let stride = step > 0 ? min(step, count + 1) : max(step, -count - 1)
        return Array(Swift.stride(from: start, to: end, by: stride))
    }
}
