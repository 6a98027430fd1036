import ChanceryDiagnostics
import ChanceryXML

/// Tables with a computed grid.
extension Filler {
    /// A table; where a later row needs more columns than the first, it is filled again with as many.
    mutating func run(_ site: GridTableSite) {
        let mark = output.count
        let (before, merges) = (evaluator, merges)
        var grid = GridState(width: site.width, syntax: site.syntax)
        for pass in 0..<2 {
            run(site.start)
            let start = output.count
            grid.offset = start
            grids.append(grid)
            if grid.isFixed { appendGrid() }
            run(site.rows)
            let filled = grids.removeLast()
            if output.count == start {
                truncate(to: mark)
                return
            }
            if pass == 0, filled.isFixed, filled.isTooNarrow, !isStopped {
                truncate(to: mark)
                evaluator = before
                self.merges = merges
                grid = GridState(after: filled)
                continue
            }
            break
        }
        append(site.end)
    }

    /// Writes the grid where the rows of the table begin.
    private mutating func appendGrid() {
        guard let grid = grids.last else { return }
        var bytes: [UInt8] = []
        grid.syntax.appendGrid(grid.columns, to: &bytes)
        insert(bytes, at: grid.offset)
        guard let stylesOffset else { return }
        for width in grid.columns {
            guard let style = grid.syntax.columnStyle(of: width),
                styled.insert(GridSyntax.columnStyle(width)).inserted
            else { continue }
            insertions.add(style, at: stylesOffset)
        }
    }

    /// A row. The first one is filled twice: once to learn the columns, then, behind the grid that follows from them, for good. A row
    /// without cells is none.
    mutating func run(_ site: GridRowSite) {
        guard !grids.isEmpty else { return }
        let level = grids.count - 1
        let mark = output.count
        if !grids[level].isFixed {
            let (problemCount, before, merges) = (problems.count, evaluator, merges)
            grids[level].beginRow(skipping: site.skipped)
            fillRow(site)
            truncate(to: mark)
            evaluator = before
            self.merges = merges
            if problems.count > problemCount { return }
            grids[level].fix()
            if !grids[level].isFixed { return }
            appendGrid()
        }
        let start = output.count
        let merges = merges
        // A filling leaves the names as it found them, but for those that tags set; a copy costs as much as a cell.
        let before = program.sets.isEmpty ? nil : evaluator
        grids[level].beginRow(skipping: site.skipped)
        fillRow(site)
        let covered = grids[level].column
        let missing = grids[level].columns.count - covered
        if grids[level].cellCount == 0 {
            truncate(to: start)
            self.merges = merges
            return
        }
        if missing > 0, let cell = grids[level].stretchable {
            truncate(to: start)
            if let before { evaluator = before }
            self.merges = merges
            grids[level].beginRow(skipping: site.skipped, stretching: (cell, missing))
            fillRow(site)
        } else if missing > 0 {
            padRow(site, from: start, by: missing)
        }
        grids[level].endRow()
        append(site.end)
    }

    /// Puts bytes before what has been written; what belongs behind goes along.
    private mutating func insert(_ bytes: [UInt8], at offset: Int) {
        output.insert(contentsOf: bytes, at: offset)
        if insertions.count > 0 { insertions.move(behind: offset, by: bytes.count) }
    }

    private mutating func fillRow(_ site: GridRowSite) {
        run(site.start)
        run(site.body)
    }

    /// Says that a row ends before the grid does (ECMA-376-1:2016 §17.4.14); ODF has empty cells for that.
    private mutating func padRow(_ site: GridRowSite, from start: Int, by missing: Int) {
        guard let grid = grids.last else { return }
        switch grid.syntax {
        case .openDocument(let names):
            for _ in 0..<missing {
                output.append(
                    contentsOf: "<\(names.table)table-cell><\(names.text)p/></\(names.table)table-cell>".utf8)
            }
        case .wordprocessingML(let prefix):
            let gap =
                "<\(prefix)gridAfter \(prefix)val=\"\(missing)\"/>"
                + "<\(prefix)wAfter \(prefix)w=\"\(grid.width(ofLast: missing))\" \(prefix)type=\"dxa\"/>"
            // The start of the row is a literal and stands there already; its length is that of a second filling.
            let body = output.count
            run(site.start)
            let offset = start + output.count - body + site.propertiesLength
            truncate(to: body)
            let text = site.propertiesLength > 0 ? gap : "<\(prefix)trPr>\(gap)</\(prefix)trPr>"
            insert(Array(text.utf8), at: offset)
        }
    }
}
