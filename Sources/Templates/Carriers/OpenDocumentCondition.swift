/// A condition of ODF in LibreOffice's own language, as an expression of templates: `ooow:[Список.Лист.Пол] == "м" AND Сумма GT 5`.
struct OpenDocumentCondition {
    private static let words: [String: String] = [
        "AND": "and", "OR": "or", "NOT": "not", "EQ": "==", "NEQ": "!=", "LEQ": "<=", "GEQ": ">=", "L": "<", "G": ">",
        "LT": "<", "GT": ">", "TRUE": "true", "FALSE": "false", "UND": "and", "ODER": "or", "NICHT": "not",
    ]

    /// The condition as an expression.
    let expression: String

    /// Reads a condition; its language may stand in front of it (`ooow:`, `of:`).
    init(_ text: String) {
        var rest = text[...]
        for prefix in ["ooow:", "of:="] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        var result = ""
        while let first = rest.first {
            if first == "\"" {
                let literal = rest.dropFirst().prefix { $0 != "\"" }
                result += "\"\(literal)\""
                rest = rest.dropFirst(literal.count + 2)
            } else if first == "[" {
                let name = rest.dropFirst().prefix { $0 != "]" }
                result += Self.column(String(name))
                rest = rest.dropFirst(name.count + 2)
            } else if first.isLetter || first == "_" {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
                result += Self.words[word.uppercased()].map { " \($0) " } ?? Self.column(String(word))
                rest = rest.dropFirst(word.count)
            } else if first == "!", !rest.dropFirst().hasPrefix("=") {
                result += " not "
                rest = rest.dropFirst()
            } else if rest.hasPrefix("<>") {
                result += "!="
                rest = rest.dropFirst(2)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        expression = result
    }

    /// A field of a database is `source.table.column`; the column is the name.
    private static func column(_ name: String) -> String {
        let parts = name.split(separator: ".")
        return parts.count == 3 ? String(parts[2]) : name
    }
}
