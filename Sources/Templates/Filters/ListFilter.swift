import ChanceryData

/// The value as a list: the characters of a text, the keys of a record. A list stays as it is.
struct ListFilter: TemplateFilter {
    let names = ["list", "списком"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        switch value.content {
        case .text(let text): .list(text.map { .text(String($0)) })
        case .mapping(let mapping): .list(mapping.keys.map { .text($0) })
        default: .list(try value.inputList())
        }
    }
}
