import ChanceryData

/// The text cut to a length, at the end of a word unless told otherwise, with dots behind; a text that is hardly longer
/// stays whole.
struct TruncateFilter: TemplateFilter {
    let names = ["truncate", "сократить"]
    let parameters: [FilterParameter] = [
        .optional("length", "длина", preset: .integer(255)),
        .optional("killwords", "резать слова", preset: Value(.bool(false))),
        .optional("end", "окончание", preset: .text("...")), .optional("leeway", "запас", preset: .integer(5)),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let (length, end, leeway) = (try arguments.integer(0), try arguments.text(2), try arguments.integer(3))
        guard length >= end.count, leeway >= 0 else { throw .argumentOutOfRange(1, end.count...Int.max) }
        let cutsWords = arguments.isTrue(1)
        return try value.mappingText { text in
            let (most, overflow) = length.addingReportingOverflow(leeway)
            guard !overflow, text.count > most else { return text }
            let short = text.prefix(length - end.count)
            guard !cutsWords, let blank = short.lastIndex(of: " ") else { return short + end }
            return short[..<blank] + end
        }
    }
}
