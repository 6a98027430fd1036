/// What a story is made of.
public enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    case table(Table)
}
