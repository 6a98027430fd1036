/// A step of a compiled part: a kind, and the index of what it needs in the ``Program``'s lists.
///
/// Trivial on purpose: a filling goes through hundreds of thousands of them, and none is retained on the way.
enum Instruction: Sendable {
    /// Bytes of the template as they are: a range of ``Program/bytes``.
    case literal(start: Int32, end: Int32)
    case value(Int32)
    case loop(Int32)
    case branch(Int32)
    case set(Int32)
    /// Values that have names for a stretch, and a stretch whose text is taken.
    case with(Int32)
    case capture(Int32)
    /// An id inside of a loop: fresh in every turn.
    case identifier(Int32)
    /// What vanishes where nothing in it prints: a paragraph of control tags alone, a table whose rows may all be gone.
    case optional(Int32)
    /// A paragraph that blocks may take the place of.
    case block(Int32)
    /// A number of what is counted in the document.
    case sequence(Int32)
    /// A sample picture that another one takes the place of.
    case sample(Int32)
    /// The end of a cell whose last paragraph may be gone: a cell must have one (ECMA-376-1:2016 §17.4.65).
    case lastParagraph(Int32)
    /// A table whose grid is computed while it is filled.
    case gridTable(Int32)
    case gridRow(Int32)
    /// A cell of which something follows from data.
    case cell(Int32)
    /// Places of a table that merges from above cover (ODF).
    case coveredPlaces(Int32)
    /// The end of a cell of which nothing follows from data, in a table whose cells merge downwards; how many columns it covers.
    case pastCell(span: Int32)
    /// The rows of a table whose cells merge downwards: where they begin and end.
    case beginMerges(isComputed: Bool)
    case endMerges
    /// A row of such a table, and how many columns it leaves out.
    case beginRow(skippedColumns: Int32)
    /// Blanks in a paragraph of ODF, where what they follow is not known before.
    case blanks(Int32)
    /// The end of a paragraph of ODF that may end in a blank.
    case sealBlank
    /// A note at its reference, which is filled aside; and the place in the part of its kind for all such notes (WordprocessingML).
    case note(Int32)
    case notes
    /// The next block begins a page.
    case pageStart(Int32)
    /// The style of a block, or the place of its page break, where a page may be due.
    case blockStyle(Int32)
    case pageBreak(start: Int32, end: Int32)
    /// Where the paragraph that is being written may end a section, and its end; a section's end that has no paragraph of its own
    /// (WordprocessingML).
    case sectionPlace(hasProperties: Bool)
    case paragraphEnd(endsSection: Bool)
    case sectionEnd(Int32)
    /// The place for styles that filling makes; and the style of what a draft leaves open.
    case localStyles(draftStart: Int32, draftEnd: Int32)
}
