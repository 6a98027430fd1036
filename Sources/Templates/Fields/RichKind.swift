import ChanceryData
import ChanceryDiagnostics

/// What a name stands for that a filter makes more than a text of.
package enum RichKind: Sendable, Hashable, CaseIterable {
    /// A file beside the data, or base64.
    case picture
    /// A file beside the data, or a model.
    case document
    /// The address of a link.
    case link
    case markdown
    /// A text, or paragraphs and runs with their looks.
    case formatted

    /// The kind that a filter takes; `nil` for a filter that takes texts.
    init?(filter: String) {
        switch filter {
        case "picture": self = .picture
        case "document": self = .document
        case "link": self = .link
        case "markdown": self = .markdown
        case "formatted": self = .formatted
        default: return nil
        }
    }

    var wording: Wording {
        switch self {
        case .picture:
            Wording(
                "picture (a file beside the data, or base64)", russian: "картинка (файл рядом с данными или base64)")
        case .document:
            Wording(
                "document (a file beside the data, or a model)", russian: "документ (файл рядом с данными или модель)")
        case .link: Wording("address of a link", russian: "адрес ссылки")
        case .markdown: Wording("text in Markdown", russian: "текст с разметкой Markdown")
        case .formatted: Wording("text, or formatted text", russian: "текст или текст с оформлением")
        }
    }

    /// The types of JSON that it may have.
    var types: [String] {
        switch self {
        case .picture, .link: ["string"]
        case .document: ["string", "object"]
        case .markdown: ["string", "array"]
        case .formatted: ["string", "number", "object", "array"]
        }
    }

    /// Something of the kind, made up; a document is none, for no file can be made up.
    func sample(_ name: String) -> Value {
        switch self {
        case .picture: .text(Self.pixel)
        case .document: .text("")
        case .link: .text("https://example.org/")
        case .markdown: .text("**\(name)**\n\n* 1\n* 2")
        case .formatted: .text(name)
        }
    }

    /// A grey dot as a PNG.
    private static let pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
}
