import ChanceryData

/// The elements in order: numbers by size, texts by the alphabet («ё» behind «е», letter case aside), null first.
struct SortFilter: TemplateFilter {
    let names = ["sort", "упорядочить"]
    let parameters: [FilterParameter] = [
        .optional("reverse", "обратно", preset: Value(.bool(false))),
        .optional("case_sensitive", "с учётом регистра", preset: Value(.bool(false))), .optional("attribute", "поле"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var keyed: [(key: SortKey, element: Value)] = []
        for element in try value.inputList() {
            let key = try SortKey(try element.attribute(2, of: arguments), foldingCase: !arguments.isTrue(1))
            keyed.append((key, element))
        }
        try SortKey.checkSameKind(keyed.map(\.key))
        // Stable in both directions, as in Python: equal ones keep their order.
        let isReversed = arguments.isTrue(0)
        let order = keyed.indices.sorted { left, right in
            let (one, other) = (keyed[left].key, keyed[right].key)
            if one == other { return left < right }
            return isReversed ? other < one : one < other
        }
        return .list(order.map { keyed[$0].element })
    }
}
