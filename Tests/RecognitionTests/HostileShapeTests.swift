import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

struct HostileShapeTests {
    /// Whether a document is read or refused; a trap would end the run.
    private func outcome(_ blocks: [Block]) -> String {
        do {
            return "\(try plan(blocks).items.count)"
        } catch {
            return error.diagnostics.map(\.code.rawValue).joined()
        }
    }

    @Test func `refuses tables without rows, columns, cells or text`() {
        #expect(outcome([]) == "no-plan")
        #expect(outcome([.table(Table(grid: Grid(cells: [], places: [], rowCount: 0, columnCount: 0)))]) == "no-plan")
        #expect(outcome([.table(Table(grid: Grid(cells: [], places: [], rowCount: 5, columnCount: 5)))]) == "no-plan")
        #expect(outcome([table([[""]])]) == "no-plan")
        #expect(outcome([table([["Мероприятие"]])]) == "0")
        #expect(outcome([table([[DraftCell([])], [DraftCell([])]])]) == "no-plan")
    }

    @Test func `survives spans that reach past the table`() {
        var draft = draftTable([usual, item("1", "а"), item("2", "б")])
        for index in draft.grid.cells.indices {
            draft.grid.cells[index].rowSpan = .max
            draft.grid.cells[index].columnSpan = .max
        }
        draft.headerRowCount = .max
        _ = outcome([.table(draft)])
    }

    @Test func `reads ten thousand columns`() {
        let header = usual + Array(repeating: DraftCell("x"), count: 10_000)
        #expect(outcome([table([header, item("1", "а")])]) == "no-plan")
        #expect(outcome([table(header: 1, [header, item("1", "а")])]) == "1")
    }

    @Test func `reads tables nested two hundred deep`() {
        var block = table([["дно"]])
        for _ in 0..<200 { block = table([[DraftCell([block])]]) }
        #expect(outcome([block]) == "no-plan")
        #expect(outcome([table([usual, ["1", DraftCell([block]), "май", "М"]])]) == "1")
    }

    @Test func `keeps sections from nesting without end`() throws {
        let rows = (1...500).map { depth in
            [wide(Array(repeating: "1", count: depth).joined(separator: ".") + ". Раздел", 4)]
        }
        var depth = 0
        var sections = try plan([usual] + rows).sections
        while let last = sections.last {
            depth += 1
            sections = last.sections
        }
        #expect(depth < 40)
    }

    @Test func `reads texts of every script and shape`() throws {
        let texts = [
            "", " ", "\u{300}", "👩‍👩‍👧", "שלום", "\u{FEFF}", "<&>\"'", "\u{2028}", "-", "—", "1.", "№", "(", ":", "Цель:",
            "Задачи",
        ]
        for text in texts {
            _ = outcome([
                p(text, centred: true),
                table([usual, [wide(text, 4)], [cell(text), cell(text, text), cell(text), cell(text)]]), p(text),
            ])
            _ = outcome([
                p(text), p("Приложение " + text), p("УТВЕРЖДАЮ" + text), p("План на " + text),
                table([usual, item("1", "а")]),
            ])
        }
    }

    /// Each column of the grid has a high cell above it; looked for from each anew, this would be a billion steps.
    @Test func `reads a header whose two cells lie over a thousand columns`() throws {
        let header: [[DraftCell]] = [
            [wide("Мероприятие", 1_000), tall("Срок", 2), tall("Ответственный", 2)],
            [wide("название", 500), wide("", 500)],
        ]
        let rows: [[DraftCell]] = (1...3).map { _ in [wide("Семинар", 500), wide("школа", 500), "май", "Иванов И.И."] }
        let plan = try PlanRecogniser().plan(
            in: Document(body: [title("План"), table(header: 2, header + rows)])
        ).plan
        #expect(plan.items.count == 3)
        #expect(plan.columns.map(\.role).suffix(2) == [.deadline, .responsible])
    }

    @Test func `takes time that grows with the rows alone`() throws {
        // Counted, not timed: what is said of a table grows with it, and nothing is said twice.
        for count in [100, 1_000] {
            let rows = (1...count).map { item("\($0)", "Семинар \($0)") } + [["", "", "", ""]]
            let found = try PlanRecogniser().plan(in: Document(body: [title("План"), table([usual] + rows)]))
            #expect(found.plan.items.count == count)
            #expect(found.diagnostics.count == 1)
        }
    }
}
