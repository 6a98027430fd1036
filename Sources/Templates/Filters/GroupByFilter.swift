import ChanceryData

/// The elements in groups that share an attribute, the groups in the order of it: for each a record of its `grouper`
/// (`ключ`) and its `list` (`элементы`), which two variables of a loop also unpack.
///
/// As in Jinja letter case does not count. With `sorted=false` the groups stand in the order of their first elements.
struct GroupByFilter: TemplateFilter {
    static let keys = ["grouper", "list", "ключ", "элементы"]

    let names = ["groupby", "сгруппировать"]
    let parameters: [FilterParameter] = [
        .required("attribute", "поле"), .optional("default", "по умолчанию"),
        .optional("case_sensitive", "с учётом регистра", preset: Value(.bool(false))),
        .optional("sorted", "упорядочить", preset: Value(.bool(true))),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var groups: [(key: SortKey, grouper: Value, elements: [Value])] = []
        var indexes: [SortKey: Int] = [:]
        for element in try value.inputElements() {
            let path = try arguments.path(0)
            let preset = arguments.isGiven(1) ? arguments[1] : nil
            guard let grouper = element.attribute(path) ?? preset else { throw .noAttribute(path, known: element.keys) }
            let key = try SortKey(grouper, foldingCase: !arguments.isTrue(2))
            if let index = indexes[key] {
                groups[index].elements.append(element)
            } else {
                indexes[key] = groups.count
                groups.append((key, grouper, [element]))
            }
        }
        if arguments.isTrue(3) {
            try SortKey.checkSameKind(groups.map(\.key))
            groups.sort { $0.key < $1.key }
        }
        return .list(
            groups.map { group in
                let list = Value.list(group.elements)
                return .mapping(Mapping(keys: GroupByFilter.keys, values: [group.grouper, list, group.grouper, list]))
            })
    }
}
