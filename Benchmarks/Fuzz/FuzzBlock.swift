/// A block of a made-up template.
indirect enum FuzzBlock {
    /// A paragraph, its text in runs.
    case paragraph([String])
    /// A paragraph of a list.
    case item([String])
    /// A table: rows of cells of blocks.
    case table([[[FuzzBlock]]])
    /// A text box.
    case box([FuzzBlock])
}
