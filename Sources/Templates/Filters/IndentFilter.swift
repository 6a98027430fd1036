import ChanceryData

/// The text with its lines moved to the right by blanks, or by some other text; the first line and blank ones stay.
struct IndentFilter: TemplateFilter {
    let names = ["indent", "отступ"]
    let parameters: [FilterParameter] = [
        .optional("width", "ширина", preset: .integer(4)),
        .optional("first", "и первую", preset: Value(.bool(false))),
        .optional("blank", "и пустые", preset: Value(.bool(false))),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .null }
        let indent: String
        if let given = arguments[0].text {
            indent = given
        } else {
            let width = try arguments.integer(0)
            guard (0...FormatSpec.greatest).contains(width) else {
                throw .argumentOutOfRange(1, 0...FormatSpec.greatest)
            }
            indent = String(repeating: " ", count: width)
        }
        var result = ""
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { result += "\n" }
            let isIndented = index == 0 ? arguments.isTrue(1) : !line.isEmpty || arguments.isTrue(2)
            if isIndented { result += indent }
            result += line
            if result.utf8.count > WorkBound.textBytes { throw .tooLarge }
        }
        return .text(result)
    }
}
