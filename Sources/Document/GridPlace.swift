/// What stands at one place of a grid.
public enum GridPlace: Sendable, Hashable {
    /// A cell begins here, with its upper left corner; the index is into ``Grid/cells``.
    case cell(Int32)
    /// A merged cell that begins above or before covers the place; the index is into ``Grid/cells``.
    case covered(by: Int32)
    /// Nothing: the row is short or begins late here.
    case absent
}
