/// How a model is spelled in a file.
public enum ModelFormat: String, Sendable, Hashable, CaseIterable {
    /// YAML in block style.
    case yaml
    /// JSON, indented.
    case json
    /// A page to read; not read back.
    case markdown

    /// The format that a file's suffix tells; `nil` for any other suffix.
    public init?(suffixOf path: String) {
        switch Path.suffix(of: path) {
        case "yaml", "yml": self = .yaml
        case "json": self = .json
        case "md", "markdown": self = .markdown
        default: return nil
        }
    }

    /// The suffix of a file of this format.
    public var suffix: String {
        switch self {
        case .yaml: "yaml"
        case .json: "json"
        case .markdown: "md"
        }
    }
}
