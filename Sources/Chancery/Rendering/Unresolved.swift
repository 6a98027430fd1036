import ChanceryTemplates

/// What a renderer does where a template names what the data does not have.
public enum Unresolved: Sendable, Hashable {
    /// Nothing is rendered; every such place is an error.
    case fail
    /// The tag itself is printed, highlighted: for a draft.
    case highlight
}

extension Unresolved {
    /// The same to the room of templates, which is no product of its own.
    var tags: UnresolvedTags {
        switch self {
        case .fail: .fail
        case .highlight: .highlight
        }
    }
}
