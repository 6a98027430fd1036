import ChanceryData
import ChanceryDiagnostics

extension Wording {
    /// The names that may have been meant: the nearest one, else all of them.
    init(nearestTo name: String, among known: [String]) {
        if let nearest = Nearest.name(to: name, among: known) {
            self.init("did you mean «\(nearest)»?", russian: "может быть, «\(nearest)»?")
        } else {
            let list = known.joined(separator: ", ")
            self.init("there are: \(list)", russian: "есть: \(list)")
        }
    }

    /// What a field can hold, as the object of «expected».
    init(_ shape: Shape) {
        switch shape {
        case .text: self.init("a text", russian: "текст")
        case .integer: self.init("a whole number", russian: "целое число")
        case .number: self.init("a number", russian: "число")
        case .date: self.init("a date such as 2026-02-15", russian: "дата, например 2026-02-15")
        case .choice(let names):
            let list = names.joined(separator: ", ")
            self.init("one of \(list)", russian: "одно из: \(list)")
        case .constant(let value):
            let text = value.text ?? "1"
            self.init("«\(text)»", russian: "«\(text)»")
        case .list(.text): self.init("a text or a list of texts", russian: "текст или список текстов")
        case .list(.either): self.init("a list of texts and mappings", russian: "список текстов и наборов ключей")
        case .list(.record): self.init("a list of mappings", russian: "список наборов ключей")
        case .list: self.init("a list", russian: "список")
        case .either(let shapes) where shapes.contains(.text):
            self.init("a text or a mapping", russian: "текст или набор ключей со значениями")
        case .record, .dictionary, .either:
            self.init("a mapping of keys to values", russian: "набор ключей со значениями")
        }
    }

    /// What a file holds, as the object of «found».
    init(_ content: Value.Content) {
        switch content {
        case .null: self.init("nothing", russian: "ничего")
        case .bool(let value): self.init("the truth value \(value)", russian: "логическое значение \(value)")
        case .integer(let number): self.init("the number \(number)", russian: "число \(number)")
        case .decimal: self.init("a decimal number", russian: "дробное число")
        case .text: self.init("a text", russian: "текст")
        case .list: self.init("a list", russian: "список")
        case .mapping: self.init("a mapping of keys to values", russian: "набор ключей со значениями")
        case .object: self.init("an object of a program", russian: "объект программы")
        }
    }
}

extension Shape {
    /// Whether a quoted word could stand here.
    var isOfTexts: Bool { self == .text || self == .list(.text) }

    /// Whether one alone is taken for a list of one.
    var isTakenForList: Bool {
        switch self {
        case .text: true
        case .either(let shapes): shapes.contains(.text)
        default: false
        }
    }
}

extension Value.Content {
    /// Whether this is what YAML makes of a word or number that lacks its quotes: `1.10`, `true`.
    var isBareWord: Bool {
        switch self {
        case .bool, .integer, .decimal: true
        case .null, .text, .list, .mapping, .object: false
        }
    }
}
