/// What may stand at a path.
public enum FileNode: Sendable, Hashable {
    case file
    case folder
    /// A pipe, a terminal, a device.
    case other
}
