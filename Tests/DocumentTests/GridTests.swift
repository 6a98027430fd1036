import ChanceryDocument
import Testing

@Suite struct GridTests {
    /// Two rows: «а» over both columns, then «б» and nothing.
    private let grid = Grid(
        cells: [Cell([], columnSpan: 2), Cell([])], places: [.cell(0), .covered(by: 0), .cell(1)], rowCount: 2,
        columnCount: 2)

    @Test func `places that are not given are absent, those past the last row are dropped`() {
        #expect(grid.place(row: 1, column: 1) == .absent)
        #expect(Grid(cells: [], places: [.absent, .absent], rowCount: 1, columnCount: 1).places.count == 1)
    }

    @Test func `a covered place shows the cell that covers it`() {
        #expect(grid.index(seenAtRow: 0, column: 1) == 0)
        #expect(grid.cell(row: 0, column: 1) == nil)
        #expect(grid.index(seenAtRow: 1, column: 1) == nil)
    }

    @Test(arguments: [(-1, 0), (0, -1), (2, 0), (0, 2), (.max, .max)])
    func `outside of the grid there is nothing`(row: Int, column: Int) {
        #expect(grid.place(row: row, column: column) == .absent)
    }

    @Test func `the cells of a row come with their columns`() {
        #expect(grid.cells(beginningInRow: 0).map(\.column) == [0])
        #expect(grid.cells(beginningInRow: 1).map(\.column) == [0])
    }

    @Test func `a span is at least one`() {
        #expect(Cell([], rowSpan: 0, columnSpan: -3).columnSpan == 1)
    }
}
