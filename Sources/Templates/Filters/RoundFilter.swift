import ChanceryData

/// The number rounded to so many digits behind the point: half away from zero (`common`), up (`ceil`) or down
/// (`floor`).
struct RoundFilter: TemplateFilter {
    let names = ["round", "округлить"]
    let parameters: [FilterParameter] = [
        .optional("precision", "знаков", preset: .integer(0)), .optional("method", "способ", preset: .text("common")),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputNumber() else { return .null }
        let precision = try arguments.integer(0)
        guard (0...15).contains(precision) else { throw .argumentOutOfRange(1, 0...15) }
        guard case .decimal(let decimal) = number else { return number.value }
        let rounded = Double(NumberText.rounded(number, decimals: precision)) ?? decimal
        var result = rounded
        // The neighbour on the right side, in steps of the last digit.
        let step = Double("1e-\(precision)") ?? 1
        switch try arguments.text(1) {
        case "ceil", "вверх": if rounded < decimal { result = rounded + step }
        case "floor", "вниз": if rounded > decimal { result = rounded - step }
        default: break
        }
        return Value(.decimal(Double(NumberText.rounded(.decimal(result), decimals: precision)) ?? result))
    }
}
