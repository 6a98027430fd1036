/// A step of a compiled part. Ranges are of the program's ``Program/bytes``.
indirect enum Instruction: Sendable {
    /// Bytes of the template as they are.
    case literal(Range<Int>)
    case value(ValueSite)
    case loop(LoopSite)
    case branch(BranchSite)
    /// A local name gets a value.
    case set(LocalName, Expression, tag: Int)
    /// An id inside of a loop: fresh in every turn.
    case identifier(IdentifierSite)
    /// A paragraph of control tags alone: gone if nothing in it prints.
    case paragraph(start: [Instruction], body: [Instruction], end: Range<Int>)
    /// A table whose rows may all be gone, and the table then with them.
    case table(start: [Instruction], rows: [Instruction], end: Range<Int>)
    /// The end of a cell whose last paragraph may be gone: a cell must have one (ECMA-376-1:2016 §17.4.65).
    case lastParagraph(ending: Range<Int>, filler: Range<Int>)
    /// A table whose grid is computed while it is filled.
    case gridTable(GridTableSite)
    case gridRow(GridRowSite)
    case gridCell(GridCellSite)
}
