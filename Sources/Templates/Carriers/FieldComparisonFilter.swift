import ChanceryData

/// Compares two values as the field IF of Word does: as numbers where both are, else as texts whatever their letter case, with `*` and `?` for
/// what may stand there (ECMA-376-1:2016 §17.16.5.26).
struct FieldComparisonFilter: TemplateFilter {
    let names = ["compared"]
    let parameters: [FilterParameter] = [.required("other")]
    /// `=`, `<>`, `<`, `>`, `<=`, `>=`
    let sign: String

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let left = try value.inputText() ?? ""
        let right = try arguments[0].inputText() ?? ""
        return Value(.bool(holds(left, right)))
    }

    private func holds(_ left: String, _ right: String) -> Bool {
        if let one = Number(spelling: left), let other = Number(spelling: right) {
            return compare(one.double, other.double)
        }
        switch sign {
        case "=": return Self.matches(Array(left.lowercased()), Array(right.lowercased()))
        case "<>", "!=": return !Self.matches(Array(left.lowercased()), Array(right.lowercased()))
        default: return compare(left.lowercased(), right.lowercased())
        }
    }

    private func compare<Operand: Comparable>(_ left: Operand, _ right: Operand) -> Bool {
        switch sign {
        case "=": left == right
        case "<>", "!=": left != right
        case "<": left < right
        case ">": left > right
        case "<=": left <= right
        case ">=": left >= right
        default: false
        }
    }

    /// Whether a text is like a pattern; goes back to the last `*` only, so that its work is bounded by the product of both lengths.
    private static func matches(_ text: [Character], _ pattern: [Character]) -> Bool {
        var (index, position) = (0, 0)
        var star: (pattern: Int, text: Int)?
        while index < text.count {
            if position < pattern.count, pattern[position] == "*" {
                star = (position, index)
                position += 1
            } else if position < pattern.count, pattern[position] == "?" || pattern[position] == text[index] {
                index += 1
                position += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                index = last.text + 1
                position = last.pattern + 1
            } else {
                return false
            }
        }
        return pattern[position...].allSatisfy { $0 == "*" }
    }
}
