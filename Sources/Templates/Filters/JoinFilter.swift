import ChanceryData

/// The elements of a list as one text, with something between. Null elements are left out, so that no separator stands
/// alone.
struct JoinFilter: TemplateFilter {
    let names = ["join", "соединить", "через"]
    let parameters: [FilterParameter] = [
        .optional("separator", "d", "разделитель", preset: .text("")), .optional("attribute", "поле"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let separator = try arguments.text(0)
        if value.text != nil { return value }
        return .text(
            try TextList.texts(of: value, attribute: 1, arguments).joinedWithinBounds(separator, last: separator))
    }
}
