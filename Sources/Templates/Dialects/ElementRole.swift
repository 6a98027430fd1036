/// What an element is to the template engine.
enum ElementRole: Sendable, Hashable {
    /// Holds blocks: the body, a header, the text of a box, a content control around paragraphs.
    case container
    case paragraph
    case paragraphProperties
    case run
    case runProperties
    /// Holds characters.
    case text
    /// Stands for one character inside a run.
    case character(Unicode.Scalar)
    case table
    case tableProperties
    case grid
    case row
    case cell
    case cellProperties
    /// A mark of the program that last saved the file; nothing is lost without it.
    case ignorable
    /// Anything else: walked into and kept.
    case other
}
