/// A tag that has been found in the text of a paragraph.
struct CutTag: Hashable {
    /// Where it stands, in scalars of the paragraph's text.
    var range: Range<Int>
    /// Its index in the part's list; `nil` for a comment, which leaves nothing.
    var index: Int?
    var trimsBefore: Bool
    var trimsAfter: Bool

    init(_ tag: ScannedTag, index: Int?) {
        range = tag.range
        self.index = index
        trimsBefore = tag.trimsBefore
        trimsAfter = tag.trimsAfter
    }
}
