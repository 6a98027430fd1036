/// What may stand at a path.
public enum FileNode: Sendable, Hashable {
    /// A file with bytes in it.
    case file
    /// A folder.
    case folder
    /// A pipe, a terminal, a device.
    case other
}
