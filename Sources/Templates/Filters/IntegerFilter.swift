import ChanceryData

/// A whole number: what stands behind the point is cut off. A text that is no number gives the value in brackets.
struct IntegerFilter: TemplateFilter {
    let names = ["int", "целое"]
    let parameters: [FilterParameter] = [.optional("default", "по умолчанию", preset: .integer(0))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = value.number ?? value.text.flatMap({ Number(spelling: $0) }) else { return arguments[0] }
        guard case .decimal(let decimal) = number else { return number.value }
        guard let whole = Int(exactly: decimal.rounded(.towardZero)) else { throw .numberTooLarge }
        return .integer(whole)
    }
}
