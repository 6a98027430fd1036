import ChanceryData

/// The smallest or the greatest of numbers or texts, or the element whose attribute is that; null for an empty list.
struct ExtremeFilter: TemplateFilter {
    let names: [String]
    /// Whether the greatest is looked for.
    let isGreatest: Bool
    let parameters: [FilterParameter] = [
        .optional("case_sensitive", "с учётом регистра", preset: Value(.bool(false))), .optional("attribute", "поле"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        // A text in the first place is the attribute: nobody means «with regard to case» by a name.
        let attribute = arguments.isGiven(1) || arguments[0].text == nil ? 1 : 0
        let foldsCase = attribute == 0 || !arguments.isTrue(0)
        var best: (key: SortKey, element: Value)?
        for element in try value.inputElements() {
            let key = try SortKey(try element.attribute(attribute, of: arguments), foldingCase: foldsCase)
            guard let known = best else {
                best = (key, element)
                continue
            }
            try SortKey.checkSameKind([known.key, key])
            if isGreatest ? known.key < key : key < known.key { best = (key, element) }
        }
        return best?.element ?? .null
    }
}
