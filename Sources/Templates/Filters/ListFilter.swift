import ChanceryData

/// The value as a list: the characters of a text, the keys of a record. A list stays as it is.
struct ListFilter: TemplateFilter {
    let names = ["list", "списком"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        .list(try value.inputElements())
    }
}
