import ChanceryData

/// The first element of a list, key of a record or character of a text; null where there is none.
struct FirstFilter: TemplateFilter {
    let names = ["first", "первый"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if let text = value.text { return text.first.map { .text(String($0)) } ?? .null }
        return try value.inputElements().first ?? .null
    }
}
