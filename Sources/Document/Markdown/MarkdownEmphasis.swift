/// What of a paragraph's pieces is strongly emphasised, its signs used up.
struct MarkdownEmphasis {
    private(set) var pieces: [MarkdownPiece]
    /// Whether each piece stands in a strong emphasis.
    private(set) var isStrong: [Bool]

    /// Uses up the signs that emphasise; those left over stay in the text.
    init(_ pieces: [MarkdownPiece]) {
        self.pieces = pieces
        isStrong = Array(repeating: false, count: pieces.count)
        let matches = MarkdownMatches(pieces.map(\.run))
        var changes = [Int](repeating: 0, count: pieces.count + 1)
        for stretch in matches.stretches where stretch.isStrong && stretch.sign != "~" {
            changes[stretch.pieces.lowerBound] += 1
            changes[stretch.pieces.upperBound] -= 1
        }
        var depth = 0
        for index in pieces.indices {
            if let run = matches.runs[index] {
                self.pieces[index].text = Array(repeating: run.sign, count: run.count)
            }
            depth += changes[index]
            isStrong[index] = depth > 0
        }
    }
}
