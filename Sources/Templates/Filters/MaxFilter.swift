import ChanceryData

/// The greatest of numbers or texts, or the element whose attribute is that; null for an empty list.
struct MaxFilter: TemplateFilter {
    let names = ["max", "наибольшее"]
    let parameters: [FilterParameter] = [.optional("attribute", "поле")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var best: (key: SortKey, element: Value)?
        for element in try value.inputList() {
            let key = try SortKey(try element.attribute(0, of: arguments), foldingCase: true)
            guard let known = best else {
                best = (key, element)
                continue
            }
            try SortKey.checkSameKind([known.key, key])
            if key > known.key { best = (key, element) }
        }
        return best?.element ?? .null
    }
}
