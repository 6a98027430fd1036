/// What filling does where a template names what the data does not have.
public enum UnresolvedTags: Sendable, Hashable {
    /// Nothing is made; every such place is an error.
    case fail
    /// The tag itself is printed, highlighted where the format can: for a draft.
    case highlight
}
