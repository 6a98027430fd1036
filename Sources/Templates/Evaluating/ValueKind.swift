import ChanceryData
import ChanceryDiagnostics

/// The kinds of values, as messages call them.
enum ValueKind: Sendable, Hashable {
    case null, boolean, integer, decimal, number, text, list, mapping, date, object

    init(_ value: Value) {
        switch value.content {
        case .null: self = .null
        case .bool: self = .boolean
        case .integer, .decimal: self = .number
        case .text: self = .text
        case .list: self = .list
        case .mapping: self = .mapping
        case .object: self = .object
        }
    }

    /// The kind with its article; in Russian in the nominative.
    var wording: Wording {
        switch self {
        case .null: Wording("nothing", russian: "пустое значение")
        case .boolean: Wording("true or false", russian: "истина или ложь")
        case .integer: Wording("a whole number", russian: "целое число")
        case .decimal: Wording("a decimal", russian: "дробное число")
        case .number: Wording("a number", russian: "число")
        case .text: Wording("a text", russian: "текст")
        case .list: Wording("a list", russian: "список")
        case .mapping: Wording("a record", russian: "запись")
        case .object: Wording("a picture or a document", russian: "картинка или документ")
        case .date: Wording("a date (2026-06-05 or 05.06.2026)", russian: "дата (2026-06-05 или 05.06.2026)")
        }
    }
}
