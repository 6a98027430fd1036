/// A tag that has been found in the text of a paragraph.
struct CutTag: Hashable {
    /// Where it stands, in scalars of the paragraph's text.
    var range: Range<Int>
    /// What goes with it: the tag, and the blanks that a `-` takes away.
    var removed: Range<Int>
    /// Its index in the part's list; `nil` for one that could not be read.
    var index: Int?

    init(_ tag: ScannedTag, index: Int?, in scalars: [Unicode.Scalar]) {
        range = tag.range
        self.index = index
        var lower = tag.range.lowerBound
        var upper = tag.range.upperBound
        if tag.trimsBefore {
            while lower > 0, scalars[lower - 1].properties.isWhitespace { lower -= 1 }
        }
        if tag.trimsAfter {
            while upper < scalars.count, scalars[upper].properties.isWhitespace { upper += 1 }
        }
        removed = lower..<upper
    }
}
