import ChanceryData

/// The elements whose attribute passes a test, or those whose attribute does not: Jinja's `selectattr("age", ">", 18)`.
struct SelectAttributeFilter: TemplateFilter {
    let names: [String]
    /// Whether the elements that pass are taken, or left out.
    let takesPassing: Bool
    let parameters: [FilterParameter] = [
        .required("attribute", "поле"), .optional("test", "проверка"), .optional("value", "значение"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let path = try arguments.path(0)
        let test = try ElementTest(named: 1, comparedWith: 2, in: arguments)
        var result: [Value] = []
        for element in try value.inputElements() where try test.holds(for: element.attribute(path)) == takesPassing {
            result.append(element)
        }
        return .list(result)
    }
}
