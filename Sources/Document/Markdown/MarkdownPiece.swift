/// A stretch of inline text, or a run of signs that may begin or end an emphasis.
struct MarkdownPiece {
    /// What is seen: the text, or those signs of a run that stay.
    var text: [Unicode.Scalar]
    /// The run, if it is one.
    var run: Run?

    /// A run of `*`, `_` or `~~`.
    struct Run {
        var sign: Unicode.Scalar
        /// How many signs it had, for CommonMark's rule of three.
        var length: Int
        /// How many are not used yet.
        var count: Int
        var canOpen: Bool
        var canClose: Bool
    }
}
