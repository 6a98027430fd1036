import ChanceryData

/// The elements in order: numbers by size, texts by the alphabet («ё» behind «е», letter case aside), null first.
struct SortFilter: TemplateFilter {
    let names = ["sort", "упорядочить"]
    let parameters: [FilterParameter] = [
        .optional("reverse", "обратно", preset: Value(.bool(false))),
        .optional("case_sensitive", "с учётом регистра", preset: Value(.bool(false))), .optional("attribute", "поле"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let elements = try value.inputElements()
        // Several attributes have commas between.
        let paths: [String?] =
            arguments.isGiven(2) ? try arguments.path(2).split(separator: ",").map { String($0) } : [nil]
        var keys: [[SortKey]] = []
        for element in elements {
            var row: [SortKey] = []
            for path in paths {
                guard let part = path.map({ element.attribute($0) }) ?? element else {
                    throw .noAttribute(path ?? "", known: element.keys)
                }
                row.append(try SortKey(part, foldingCase: !arguments.isTrue(1)))
            }
            keys.append(row)
        }
        for index in paths.indices { try SortKey.checkSameKind(keys.map { $0[index] }) }
        return .list(SortKey.order(of: keys, isReversed: arguments.isTrue(0)).map { elements[$0] })
    }
}
