/// What a field asks for: a name of the data and, behind a bar, filters as in a tag: `MERGEFIELD "Сумма | деньги"`.
///
/// A bar may also stand in the title of a column, «Класс | группа»: where no filters follow it, all is the name.
struct FieldName {
    let name: String
    private let filters: [FilterCall]

    init(_ text: String, parser: TagParser) {
        if let bar = text.firstIndex(of: "|"), case let name = NameFolding.collapsed(text[..<bar].unicodeScalars),
            !name.isEmpty, let filters = (try? parser.expression("x \(text[bar...])"))?.filtersOfName
        {
            self.name = name
            self.filters = filters
        } else {
            name = text
            filters = []
        }
    }

    /// A value after the filters.
    func filtered(_ value: Expression) -> Expression {
        filters.reduce(value) { Expression(.filtered($0, $1), at: 0..<0) }
    }
}

extension Expression {
    /// The filters of a name in their order; `nil` where anything else is said.
    fileprivate var filtersOfName: [FilterCall]? {
        switch form {
        case .name: []
        case .filtered(let input, let call): input.filtersOfName.map { $0 + [call] }
        default: nil
        }
    }
}
