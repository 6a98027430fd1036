import ChanceryData

/// The text in lines of at most so many characters, broken between words, behind hyphens, and inside of words that are
/// longer; lines that are there stay.
struct WordWrapFilter: TemplateFilter {
    let names = ["wordwrap", "по ширине"]
    let parameters: [FilterParameter] = [
        .optional("width", "ширина", preset: .integer(79)),
        .optional("break_long_words", "резать слова", preset: Value(.bool(true))),
        .optional("wrapstring", "перевод строки", preset: .text("\n")),
        .optional("break_on_hyphens", "по дефисам", preset: Value(.bool(true))),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .null }
        let width = try arguments.integer(0)
        guard (1...FormatSpec.greatest).contains(width) else { throw .argumentOutOfRange(1, 1...FormatSpec.greatest) }
        let separator = arguments.isGiven(2) ? try arguments.text(2) : "\n"
        var lines: [String] = []
        var paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
        for paragraph in paragraphs {
            var wrapper = LineWrapper(width: width, cutsWords: arguments.isTrue(1))
            for chunk in LineWrapper.chunks(of: paragraph, atHyphens: arguments.isTrue(3)) { wrapper.add(chunk) }
            lines += wrapper.finish()
        }
        return .text(try lines.joinedWithinBounds(separator, last: separator))
    }
}
