import ChanceryData

/// The number without its sign.
struct AbsFilter: TemplateFilter {
    let names = ["abs", "модуль"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputArithmetic() else { return .null }
        if !(number < .integer(0)) { return number.value }
        guard let result = Number.integer(0).subtracting(number) else { throw .numberTooLarge }
        return result.value
    }
}
