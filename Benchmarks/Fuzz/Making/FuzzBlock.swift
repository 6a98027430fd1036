/// A block of a made-up template.
indirect enum FuzzBlock {
    /// A paragraph, its text in runs.
    case paragraph([String])
    /// A paragraph of a list.
    case item([String])
    /// A paragraph with a bookmark around its text.
    case marked([String])
    /// A table: rows of cells.
    case table([[FuzzCell]])
    /// A text box.
    case box([FuzzBlock])

    static func text(_ text: String) -> FuzzBlock { .paragraph([text]) }
}
