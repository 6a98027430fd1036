/// What a story is made of.
public enum Block: Sendable, Hashable {
    /// A paragraph.
    case paragraph(Paragraph)
    /// A table.
    indirect case table(Table)
}
