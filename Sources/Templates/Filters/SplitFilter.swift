import ChanceryData

/// The parts of a text between separators; between runs of white space where no separator is given.
struct SplitFilter: TemplateFilter {
    let names = ["split", "разделить"]
    let parameters: [FilterParameter] = [.optional("separator", "разделитель")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .list([]) }
        guard arguments.isGiven(0) else {
            return .list(text.split(whereSeparator: \.isWhitespace).map { .text(String($0)) })
        }
        let separator = Array(try arguments.text(0).utf8)
        guard let first = separator.first else { throw .emptyArgument(1) }
        let bytes = Array(text.utf8)
        var parts: [Value] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            if bytes[index] == first, bytes[index...].starts(with: separator) {
                parts.append(.text(String(decoding: bytes[start..<index], as: UTF8.self)))
                index += separator.count
                start = index
            } else {
                index += 1
            }
        }
        parts.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
        return .list(parts)
    }
}
