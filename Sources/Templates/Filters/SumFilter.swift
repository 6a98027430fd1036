import ChanceryData

/// The sum of numbers, or of an attribute of each element; nulls count as nothing.
struct SumFilter: TemplateFilter {
    let names = ["sum", "сумма"]
    let parameters: [FilterParameter] = [
        .optional("attribute", "поле"), .optional("start", "начало", preset: .integer(0)),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var sum = try arguments[1].inputNumber() ?? .integer(0)
        for element in try value.inputElements() {
            guard let number = try element.attribute(0, of: arguments).inputArithmetic() else { continue }
            guard let next = sum.adding(number) else { throw .numberTooLarge }
            sum = next
        }
        return sum.value
    }
}
