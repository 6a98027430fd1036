/// A piece of running text: a paragraph, a list or a simple table.
public enum TextBlock: Sendable, Hashable {
    /// A paragraph.
    case paragraph(String)
    /// A list with dashes, its elements without them.
    case list([String])
    /// A list with numbers, its elements without them.
    case numbered([String])
    /// A table.
    case table(BlockTable)
}
