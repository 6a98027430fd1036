import ChanceryData

/// Values as YAML in one line.
///
/// Only what starters hold, quoted as a person would quote it; files are written by the room of data.
enum YAMLFlow {
    /// A value in one line; words stand bare where YAML leaves them alone.
    static func text(of value: Value) -> String {
        guard let text = value.text, isBare(text) else { return quoted(value) }
        return text
    }

    /// A value in one line as JSON spells it, which is YAML too.
    private static func quoted(_ value: Value) -> String {
        switch value.content {
        case .null: "null"
        case .bool(let bool): "\(bool)"
        case .integer(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .text(let text): quoted(text)
        case .object(let object): object.text.map(quoted) ?? "null"
        case .list(let elements): "[" + elements.map(quoted).joined(separator: ", ") + "]"
        case .mapping(let mapping):
            "{" + zip(mapping.keys, mapping.values).map { quoted($0) + ": " + quoted($1) }.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escapes: [Character: String] = ["\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\t": "\\t"]
        return "\"" + text.map { escapes[$0] ?? String($0) }.joined() + "\""
    }

    /// Whether a text means itself without quotes (YAML 1.2.2 §7.3.3): it begins with a letter or «, has no mark that
    /// YAML reads, and is none of the words that some reader takes for something else.
    private static func isBare(_ text: String) -> Bool {
        let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"]
        guard let first = text.first, first.isLetter || first == "«", text.last != " " else { return false }
        return !words.contains(text.lowercased())
            && text.allSatisfy { character in
                character.isLetter || character.isNumber || " «»–—(),.№/-".contains(character)
            }
    }
}
