import ChanceryData

/// The elements of a list or the characters of a text from last to first.
struct ReverseFilter: TemplateFilter {
    let names = ["reverse", "обратно"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if let text = value.text { return .text(String(text.reversed())) }
        return .list(try value.inputElements().reversed())
    }
}
