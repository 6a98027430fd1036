import ChanceryData

/// The parts of a text between separators; between runs of white space where no separator is given.
struct SplitFilter: TemplateFilter {
    let names = ["split", "разделить"]
    let parameters: [FilterParameter] = [.optional("separator", "разделитель")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .list([]) }
        guard arguments.isGiven(0) else { return .list(text.words(atMost: .max, fromEnd: false).map { .text($0) }) }
        let separator = try arguments.text(0)
        if separator.isEmpty { throw .emptyArgument(1) }
        return .list(text.parts(separatedBy: separator, atMost: .max, fromEnd: false).map { .text($0) })
    }
}
