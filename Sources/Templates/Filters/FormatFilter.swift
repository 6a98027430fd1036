import ChanceryData

/// Values in the places of a pattern: `"%s, %.2f" | format(name, price)`.
struct FormatFilter: TemplateFilter {
    let names = ["format", "по образцу"]
    let parameters: [FilterParameter] = [.rest("values", "значения"), .namedRest("named", "именованные")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let pattern = try value.inputText() else { return .null }
        return .text(try PercentFormat(pattern).text(of: arguments[0], named: arguments[1]))
    }
}
