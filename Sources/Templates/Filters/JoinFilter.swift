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
        // Most cells of a table have one paragraph, which nothing has to be put behind.
        if case .list(let elements) = value.content, elements.count == 1, let text = elements[0].text,
            text.utf8.count <= WorkBound.textBytes, !arguments.isGiven(1)
        {
            return elements[0]
        }
        return .text(
            try TextList.texts(of: value, attribute: 1, arguments).joinedWithinBounds(separator, last: separator))
    }
}
