import ChanceryData

/// The pairs of a record in the order of their keys, or of their values.
struct DictSortFilter: TemplateFilter {
    let names = ["dictsort", "упорядочить пары"]
    let parameters: [FilterParameter] = [
        .optional("case_sensitive", "с учётом регистра", preset: Value(.bool(false))),
        .optional("by", "по", preset: .text("key")), .optional("reverse", "обратно", preset: Value(.bool(false))),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if value == .null { return .list([]) }
        guard case .mapping(let mapping) = value.content else { throw .wrongInput(value, wants: .mapping) }
        let byValue: Bool
        switch try arguments.text(1) {
        case "key", "ключ", "ключу": byValue = false
        case "value", "значение", "значению": byValue = true
        default: throw .unknownChoice(2, ["key", "value"])
        }
        var keys: [SortKey] = []
        for (key, element) in zip(mapping.keys, mapping.values) {
            keys.append(try SortKey(byValue ? element : .text(key), foldingCase: !arguments.isTrue(0)))
        }
        try SortKey.checkSameKind(keys)
        let order = SortKey.order(of: keys.map { [$0] }, isReversed: arguments.isTrue(2))
        return .list(order.map { .list([.text(mapping.keys[$0]), mapping.values[$0]]) })
    }
}
