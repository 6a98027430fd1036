/// A step in counting the rows that a cell of ODF reaches over.
struct RowSpanSite: Sendable {
    enum Step: Sendable {
        /// In the cell's start tag: its attribute comes here, up to its value.
        case begins(Range<Int>)
        case row
        case ends
    }

    /// Tells the cell from all others of the part, and from those that merge by tags.
    let number: Int32
    let step: Step

    init(number: Int32, step: Step) {
        self.number = -number
        self.step = step
    }
}
