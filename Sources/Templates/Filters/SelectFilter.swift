import ChanceryData

/// The elements that pass a test, or those that do not: Jinja's `select("odd")`, `reject("in", done)`. Without a test
/// the elements that a condition takes for true.
struct SelectFilter: TemplateFilter {
    let names: [String]
    /// Whether the elements that pass are taken, or left out.
    let takesPassing: Bool
    let parameters: [FilterParameter] = [.optional("test", "проверка"), .optional("value", "значение")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let test = try ElementTest(named: 0, comparedWith: 1, in: arguments)
        var result: [Value] = []
        for element in try value.inputElements() where try test.holds(for: element) == takesPassing {
            result.append(element)
        }
        return .list(result)
    }
}
