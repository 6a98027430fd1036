/// What stands under a name, as far as the tags that use it tell.
package indirect enum FieldShape: Sendable, Hashable {
    /// Something that is printed: a text, or a number as well.
    case text
    case number
    /// Yes or no.
    case boolean
    /// A date as a text.
    case date
    /// What a filter makes a picture, a document, a link or a formatted text of.
    case rich(RichKind)
    /// Elements of one shape.
    case list(Field)
    case record([Field])
    /// Values of one shape under keys that the data make up.
    case dictionary(Field)
}
