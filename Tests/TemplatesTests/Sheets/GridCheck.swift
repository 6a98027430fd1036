import ChanceryXML
import Testing

/// The places of a table, as a reader of the file sees them: each is there once, and merges are whole.
enum GridCheck {
    static func checkWord(_ table: XMLElement) {
        let columns = table.first("tblGrid", .wordprocessingML).map { Array($0.elements).count } ?? 0
        let rows = table.elements.filter { $0.localName == "tr" }
        #expect(!Array(rows).isEmpty, "a table without rows")
        var above: [Int: Int] = [:]
        for row in rows {
            let properties = row.first("trPr", .wordprocessingML)
            var column = properties.flatMap { number("gridBefore", in: $0) } ?? 0
            var current: [Int: Int] = [:]
            let cells = Array(row.elements.filter { $0.localName == "tc" })
            #expect(!cells.isEmpty, "a row without cells")
            for cell in cells {
                let properties = cell.first("tcPr", .wordprocessingML)
                let span = properties.flatMap { number("gridSpan", in: $0) } ?? 1
                if let merge = properties?.first("vMerge", .wordprocessingML) {
                    if merge.attribute("val", .wordprocessingML) != "restart" {
                        #expect(above[column] == span, "a merge that goes on with nothing")
                    }
                    current[column] = span
                }
                column += span
            }
            column += properties.flatMap { number("gridAfter", in: $0) } ?? 0
            #expect(column == columns, "a row that does not fill its grid")
            above = current
        }
    }

    private static func number(_ name: String, in properties: XMLElement) -> Int? {
        properties.first(name, .wordprocessingML)?.attribute("val", .wordprocessingML).flatMap { Int($0) }
    }

    static func checkOpen(_ table: XMLElement) {
        let columns = table.elements.filter { $0.localName == "table-column" }.map {
            number("number-columns-repeated", of: $0)
        }.reduce(0, +)
        let rows = table.elements.flatMap { element -> [XMLElement] in
            element.localName == "table-row"
                ? [element]
                : element.localName == "table-header-rows" ? element.elements.map(\.self) : []
        }
        #expect(!rows.isEmpty, "a table without rows")
        // How many further rows each column is covered for.
        var covered: [Int: Int] = [:]
        for row in rows {
            var column = 0
            var besides = 0
            var begun: [Int: Int] = [:]
            for cell in row.elements {
                if cell.localName == "covered-table-cell" {
                    #expect(besides > 0 || covered[column, default: 0] > 0, "a covered place that nothing covers")
                    besides = max(0, besides - 1)
                } else {
                    #expect(besides == 0 && covered[column, default: 0] == 0, "a cell where another one is")
                    besides = number("number-columns-spanned", of: cell) - 1
                    for offset in 0...besides { begun[column + offset] = number("number-rows-spanned", of: cell) }
                }
                column += 1
            }
            #expect(column == columns && besides == 0, "a row that does not fill its grid")
            covered = covered.mapValues { $0 - 1 }.merging(begun.mapValues { $0 - 1 }) { $1 }
        }
        #expect(covered.values.allSatisfy { $0 <= 0 }, "a merge beyond the last row")
    }

    private static func number(_ name: String, of element: XMLElement) -> Int {
        element.attribute(name, .odfTable).flatMap { Int($0) } ?? 1
    }
}
