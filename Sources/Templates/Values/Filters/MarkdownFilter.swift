import ChanceryData

/// Markdown as formatted text, in the template's own styles.
struct MarkdownFilter: RichFilter {
    let names = ["markdown", "разметка"]
    let parameters: [FilterParameter] = [.optional("breaks", "строки", preset: Value(.bool(false)))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if case .text? = value.rich { return value }
        var source = ""
        if let elements = value.elements {
            // A list of texts is one of paragraphs, as models keep them.
            source = try elements.map { element throws(FilterFailure) in try element.inputText() ?? "" }
                .joined(separator: "\n\n")
        } else {
            source = try value.inputText() ?? ""
        }
        guard source.utf8.count <= WorkBound.textBytes else { throw .tooLarge }
        return RichValue.text(MarkdownText.text(of: source, keepsLines: arguments.isTrue(0))).value
    }
}
