import ChanceryData

/// The number rounded to so many digits behind the point: to the nearest (`common`), up (`ceil`) or down (`floor`).
///
/// There are two of it. `round` is Jinja's, which has Python round: the binary fraction behind the digits decides, halves
/// go to the even neighbour, and a decimal stays one (2.5 gives 2.0). `rounded` is what people mean: the digits that are
/// written decide, half goes away from zero, and without digits behind the point a whole number comes out (2.5 gives 3).
struct RoundFilter: TemplateFilter {
    let names: [String]
    /// Whether it rounds as Python does.
    let isPythons: Bool
    let parameters: [FilterParameter] = [
        .optional("precision", "знаков", preset: .integer(0)), .optional("method", "способ", preset: .text("common")),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputNumber() else { return .null }
        let precision = try arguments.integer(0)
        guard (-15...15).contains(precision) else { throw .argumentOutOfRange(1, -15...15) }
        let direction: FloatingPointRoundingRule?
        switch try arguments.text(1) {
        case "common", "обычно": direction = nil
        case "ceil", "вверх": direction = .up
        case "floor", "вниз": direction = .down
        default: throw .unknownChoice(2, ["common", "ceil", "floor"])
        }
        let result = Self.rounded(number, precision, direction, isPythons: isPythons)
        guard !isPythons, precision <= 0 else { return result.value }
        return result.normalised.value
    }

    private static func rounded(
        _ number: Number, _ precision: Int, _ direction: FloatingPointRoundingRule?, isPythons: Bool
    ) -> Number {
        if case .integer = number, direction == nil, precision >= 0 { return number }
        if let direction {
            let scale = NumberText.power(ofTen: abs(precision))
            let scaled = precision < 0 ? number.double / scale : number.double * scale
            // 2.1 is 2.1 also in binary, where it is a little more.
            let nearest = scaled.rounded(.toNearestOrEven)
            let isWhole = !isPythons && abs(scaled - nearest) < 1e-9 * max(1, abs(scaled))
            let result = isWhole ? nearest : scaled.rounded(direction)
            return .decimal(precision < 0 ? result * scale : result / scale)
        }
        if precision < 0, !isPythons {
            let scale = NumberText.power(ofTen: -precision)
            return .decimal((number.double / scale).rounded(.toNearestOrAwayFromZero) * scale)
        }
        if isPythons {
            let result = NumberText.pythonRounded(number.double, decimals: precision)
            if case .integer = number { return Number.decimal(result).normalised }
            return .decimal(result)
        }
        return .decimal(Double(NumberText.rounded(number, decimals: precision)) ?? number.double)
    }
}
