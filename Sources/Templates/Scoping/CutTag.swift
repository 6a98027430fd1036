/// A tag that has been found in the text of a paragraph.
struct CutTag: Hashable {
    /// Where it stands, in scalars of the paragraph's text.
    var range: Range<Int>
    /// What goes with it: the tag, and the blanks that a `-` takes away.
    var removed: Range<Int>
    /// Its index in the part's list; `nil` for one that could not be read, and for a sign that only goes.
    var index: Int?

    init(_ tag: ScannedTag, index: Int?, in scalars: [Unicode.Scalar]) {
        range = tag.range
        self.index = index
        let lower = tag.trimsBefore ? Self.trimmed(scalars[..<tag.range.lowerBound].reversed()) : 0
        let upper = tag.trimsAfter ? Self.trimmed(scalars[tag.range.upperBound...]) : 0
        removed = (tag.range.lowerBound - lower)..<(tag.range.upperBound + upper)
    }

    /// A sign that goes.
    init(sign: Int) {
        range = sign..<sign + 1
        removed = range
        index = nil
    }

    /// How many blanks go: all, or those up to the first break of a line, which python-docx-template takes away alone.
    private static func trimmed(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        var count = 0
        for scalar in scalars {
            guard scalar.properties.isWhitespace else { return count }
            count += 1
            if scalar == "\n" { return count }
        }
        return count
    }

    /// The low lines in the signs that python-docx-template prints as braces: `{_{`, `}_}`, `{_%`, `%_}`.
    static func escapes(in scalars: [Unicode.Scalar], outside tags: [CutTag]) -> [CutTag] {
        guard scalars.contains("_"), scalars.count > 2 else { return [] }
        var next = 0
        var result: [CutTag] = []
        for index in 1..<(scalars.count - 1) where scalars[index] == "_" {
            while next < tags.count, tags[next].range.upperBound <= index { next += 1 }
            if next < tags.count, tags[next].range.contains(index) { continue }
            switch (scalars[index - 1], scalars[index + 1]) {
            case ("{", "{"), ("}", "}"), ("{", "%"), ("%", "}"): result.append(CutTag(sign: index))
            default: break
            }
        }
        return result
    }
}
