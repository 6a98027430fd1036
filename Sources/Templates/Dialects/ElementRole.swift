/// What an element is to the template engine.
enum ElementRole: Sendable, Hashable {
    /// Holds blocks: the body, a header, the text of a box, a section of ODF.
    case container
    case paragraph
    case paragraphProperties
    /// Characters of one look. Runs of ODF may stand in each other.
    case run
    case runProperties
    /// Wraps a stretch of a paragraph whose own text is the paragraph's: a link of ODF.
    case inline
    /// Holds characters.
    case text
    /// Stands for one character inside a run.
    case character(Unicode.Scalar)
    /// Stands for as many blanks as an attribute says (ODF's `text:s`).
    case blanks
    /// Holds the items of a list; only ODF has it.
    case list
    case listItem
    case table
    case tableProperties
    case grid
    /// Holds rows: the header of a table of ODF.
    case rowGroup
    case row
    case cell
    /// A place of the grid that a merged cell covers (ODF).
    case coveredCell
    case cellProperties
    /// The styles that belong to places of a part and have no names of the author's.
    case localStyles
    /// One end of a range, or a point: a bookmark, the range of a comment. Nothing to be seen.
    case mark
    /// A mark of the program that last saved the file; nothing is lost without it.
    case ignorable
    /// Kept as it is and not looked into.
    case opaque
    /// The border between two paragraphs that a pair of tags binds together: ends one, holds the blocks between, begins the next.
    case seam
    /// What is left of a paragraph of control tags that began a page: the next block in the filled part begins it.
    case pageStart
    /// What is left of one that ended a section: the last paragraph in the filled part ends it (WordprocessingML).
    case sectionEnd
    /// Anything else: walked into and kept.
    case other
}
