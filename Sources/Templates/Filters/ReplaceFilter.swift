import ChanceryData

/// The text with each occurrence of a part replaced by another.
struct ReplaceFilter: TemplateFilter {
    let names = ["replace", "заменить"]
    let parameters: [FilterParameter] = [.required("old", "что"), .required("new", "на"), .optional("count", "раз")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .null }
        guard let old = arguments[0].printed else { throw .wrongArgument(1, wants: .text) }
        guard let new = arguments[1].printed else { throw .wrongArgument(2, wants: .text) }
        if old.isEmpty { throw .emptyArgument(1) }
        let count = arguments.isGiven(2) ? try arguments.integer(2) : -1
        return .text(try text.replacing(old, with: new, atMost: count < 0 ? .max : count))
    }
}
