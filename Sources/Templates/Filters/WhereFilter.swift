import ChanceryData

/// The elements whose attribute is equal to a value; without a value, those whose attribute a condition takes for true.
///
/// An element without the attribute is left out; if none has it, the name is wrong.
struct WhereFilter: TemplateFilter {
    let names = ["where", "где"]
    let parameters: [FilterParameter] = [.required("attribute", "поле"), .optional("value", "значение")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let path = try arguments.path(0)
        let elements = try value.inputElements()
        var result: [Value] = []
        var isKnown = elements.isEmpty
        for element in elements {
            guard let attribute = element.attribute(path) else { continue }
            isKnown = true
            if arguments.isGiven(1) ? attribute.isSame(as: arguments[1]) : attribute.isTrue { result.append(element) }
        }
        if !isKnown { throw .noAttribute(path, known: elements.first?.keys ?? []) }
        return .list(result)
    }
}
