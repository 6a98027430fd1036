import ChanceryData

/// A list as a text with a line for each element; a text stays as it is.
struct LinesFilter: TemplateFilter {
    let names = ["lines", "строками"]
    let parameters: [FilterParameter] = [.optional("attribute", "поле")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if value.text != nil { return value }
        return .text(try TextList.texts(of: value, attribute: 0, arguments).joinedWithinBounds("\n", last: "\n"))
    }
}
