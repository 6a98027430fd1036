import ChanceryDocument

/// A cell as it is written.
struct RawCell {
    var blocks: [Block] = []
    var columnSpan = 1
    var rowSpan = 1
    /// How often it stands side by side.
    var repeatCount = 1
    /// The table that divides the cell.
    var subTable: LaidTable?
    /// Whether it only keeps the place of a merged cell's part.
    var isCovered = false
}

/// A row as it is written.
struct RawRow {
    var cells: [RawCell] = []
    /// How often it stands one below the other.
    var repeatCount = 1
    var isHeader = false
    /// Whether a tracked change deleted text in it.
    var holdsDeletion = false
}
