import ChanceryData

/// A number from a text that spells one; a text that is no number gives the value in brackets.
struct FloatFilter: TemplateFilter {
    let names = ["float", "дробное"]
    let parameters: [FilterParameter] = [.optional("default", "по умолчанию", preset: Value(.decimal(0)))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = value.arithmeticNumber ?? value.text.flatMap({ Number(spelling: $0) }) else {
            return arguments[0]
        }
        return Value(.decimal(number.double))
    }
}
