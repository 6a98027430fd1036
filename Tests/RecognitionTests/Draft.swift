import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition

/// A cell of a drafted table: its paragraphs and how far it is merged.
struct DraftCell: ExpressibleByStringLiteral {
    var blocks: [Block]
    var rowSpan = 1
    var columnSpan = 1

    init(_ blocks: [Block], rowSpan: Int = 1, columnSpan: Int = 1) {
        self.blocks = blocks
        self.rowSpan = rowSpan
        self.columnSpan = columnSpan
    }

    init(stringLiteral value: String) {
        blocks = [p(value)]
    }
}

/// A paragraph.
func p(
    _ text: String, label: String? = nil, bullet: Bool = false, style: String? = nil, outline: UInt8? = nil,
    centred: Bool = false, right: Bool = false, bold: Bool = false, inBox: Bool = false
) -> Block {
    .paragraph(
        Paragraph(
            text, label: label, isLabelBullet: bullet, style: style, outlineLevel: outline,
            alignment: centred ? .center : right ? .end : .start, isBold: bold, isInTextBox: inBox))
}

/// A title as most plans have it.
func title(_ text: String) -> Block { p(text, centred: true, bold: true) }

/// A cell of several paragraphs.
func cell(_ texts: String...) -> DraftCell { DraftCell(texts.map { p($0) }) }

/// A cell with an automatic number and no text.
func numbered(_ label: String) -> DraftCell { DraftCell([p("", label: label)]) }

/// A bold cell.
func bold(_ text: String) -> DraftCell { DraftCell([p(text, bold: true)]) }

/// A cell that is merged to the right.
func wide(_ text: String, _ columns: Int, bold: Bool = true, outline: UInt8? = nil, label: String? = nil) -> DraftCell {
    DraftCell([p(text, label: label, outline: outline, centred: bold, bold: bold)], columnSpan: columns)
}

/// A cell that is merged downwards.
func tall(_ text: String, _ rows: Int) -> DraftCell { DraftCell([p(text)], rowSpan: rows) }

/// A table; each row lists the cells that begin in it, merged ones take their places in later rows by themselves.
func table(header: Int = 0, _ rows: [[DraftCell]]) -> Block { .table(draftTable(header: header, rows)) }

func draftTable(header: Int = 0, _ rows: [[DraftCell]]) -> Table {
    var cells: [Cell] = []
    var taken: [[Int: GridPlace]] = rows.map { _ in [:] }
    for (row, drafts) in rows.enumerated() {
        var column = 0
        for draft in drafts {
            while taken[row][column] != nil { column += 1 }
            let index = Int32(cells.count)
            cells.append(Cell(draft.blocks, rowSpan: draft.rowSpan, columnSpan: draft.columnSpan))
            for below in row..<min(row + draft.rowSpan, rows.count) {
                for beside in column..<(column + draft.columnSpan) {
                    taken[below][beside] = below == row && beside == column ? .cell(index) : .covered(by: index)
                }
            }
            column += draft.columnSpan
        }
    }
    let width = (taken.flatMap(\.keys).max() ?? -1) + 1
    let places = taken.flatMap { row in (0..<width).map { row[$0] ?? .absent } }
    return Table(
        grid: Grid(cells: cells, places: places, rowCount: rows.count, columnCount: width), headerRowCount: header)
}

/// The header that most tests use.
let usual: [DraftCell] = ["№ п/п", "Мероприятие", "Сроки", "Ответственные"]

/// An item under the usual header.
func item(_ number: String, _ event: String) -> [DraftCell] {
    [DraftCell([p(number)]), DraftCell([p(event)]), "май", "Методист"]
}

/// The plan of a document made of some blocks.
func plan(_ blocks: [Block], _ recogniser: PlanRecogniser = PlanRecogniser()) throws(DiagnosticList) -> Plan {
    try recogniser.plan(in: Document(body: blocks)).plan
}

/// The plan of one table under a plain title.
func plan(_ rows: [[DraftCell]]) throws(DiagnosticList) -> Plan {
    try plan([title("План работы"), table(rows)])
}

/// The codes and places of what is said about a document.
func remarks(_ blocks: [Block], checks: [any PlanCheck] = []) throws(DiagnosticList) -> [String] {
    try PlanRecogniser(checks: checks).plan(in: Document(body: blocks)).diagnostics.map { diagnostic in
        diagnostic.place.text(in: .english) + " [" + diagnostic.code.rawValue + "]"
    }
}

/// Sections and items as an indented dump: `1 Title` and `- 1.1 event`.
func dump(_ plan: Plan) -> String {
    (plan.items.map { dump($0, "") } + plan.sections.map { dump($0, "") }).joined()
}

private func dump(_ item: PlanItem, _ indent: String) -> String {
    indent + "- " + [item.number ?? "·", (item.event ?? ["–"]).joined(separator: " | ")].joined(separator: " ") + "\n"
}

private func dump(_ section: PlanSection, _ indent: String) -> String {
    let columns =
        section.columns.isEmpty ? "" : " {" + section.columns.map(\.role.rawValue).joined(separator: " ") + "}"
    return indent + (section.number ?? "·") + " " + section.title + columns + "\n"
        + (section.items.map { dump($0, indent + "  ") } + section.sections.map { dump($0, indent + "  ") }).joined()
}
