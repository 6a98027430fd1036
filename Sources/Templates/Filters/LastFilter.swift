import ChanceryData

/// The last element of a list, key of a record or character of a text; null where there is none.
struct LastFilter: TemplateFilter {
    let names = ["last", "последний"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if let text = value.text { return text.last.map { .text(String($0)) } ?? .null }
        return try value.inputElements().last ?? .null
    }
}
