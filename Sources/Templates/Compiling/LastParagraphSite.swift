/// What a cell gets if it would end without a paragraph; ranges of the program's bytes.
struct LastParagraphSite: Sendable {
    /// How a cell that has one may end.
    var endings: [Range<Int>]
    /// An empty paragraph.
    var filler: Range<Int>
}
