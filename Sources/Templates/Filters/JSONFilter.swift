import ChanceryData

/// The value as JSON, with blanks behind commas and colons; for templates of documents about programs.
struct JSONFilter: TemplateFilter {
    let names = ["tojson", "в json"]
    let parameters: [FilterParameter] = [.optional("indent", "отступ")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var text = ""
        let indent = arguments.isGiven(0) ? min(16, max(0, try arguments.integer(0))) : nil
        try append(value, to: &text, indent: indent, depth: 1)
        return .text(text)
    }

    private func append(_ value: Value, to text: inout String, indent: Int?, depth: Int) throws(FilterFailure) {
        guard text.utf8.count <= WorkBound.textBytes, depth < 200 else { throw .tooLarge }
        func newLine(_ depth: Int) -> String {
            indent.map { "\n" + String(repeating: " ", count: $0 * depth) } ?? ""
        }
        let separator = indent == nil ? ", " : ","
        switch value.whole.content {
        case .null: text += "null"
        case .bool(let bool): text += bool ? "true" : "false"
        case .integer, .decimal: text += value.printed ?? "0"
        case .text(let string): Self.append(string, to: &text)
        case .object(let object): Self.append(object.text ?? "", to: &text)
        case .list(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                text += (index > 0 ? separator : "") + newLine(depth)
                try append(element, to: &text, indent: indent, depth: depth + 1)
            }
            text += (elements.isEmpty ? "" : newLine(depth - 1)) + "]"
        case .mapping(let mapping):
            text += "{"
            let order = mapping.keys.indices.sorted { mapping.keys[$0] < mapping.keys[$1] }
            for (position, index) in order.enumerated() {
                text += (position > 0 ? separator : "") + newLine(depth)
                Self.append(mapping.keys[index], to: &text)
                text += ": "
                try append(mapping.values[index], to: &text, indent: indent, depth: depth + 1)
            }
            text += (mapping.keys.isEmpty ? "" : newLine(depth - 1)) + "}"
        }
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
