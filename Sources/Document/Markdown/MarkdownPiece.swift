/// A stretch of inline text, or a run of signs that may begin or end an emphasis.
struct MarkdownPiece {
    /// What is seen: the text, or those signs of a run that stay.
    var text: [Unicode.Scalar]
    /// The run, if it is one.
    var run: MarkdownSigns?
}
