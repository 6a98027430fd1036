import ChanceryModels
import Testing

/// A whole paper set in one table: what stands above the header is no section.
@Suite struct PlanFrontRowTests {
    private let items = [usual, item("1", "Семинар"), item("2", "Конкурс")]

    @Test(arguments: [
        [[DraftCell([p("УТВЕРЖДАЮ"), p("Директор МКУ «ЦРО»"), p("________ Т.Ю. Рябова")], columnSpan: 4)]],
        [[wide("УТВЕРЖДАЮ\nДиректор МКУ «ЦРО»\n________ Т.Ю. Рябова", 4)]],
        [[wide("УТВЕРЖДАЮ", 4)], [wide("Директор МКУ «ЦРО»", 4)], [wide("________ Т.Ю. Рябова", 4)]],
        [
            [wide("СОГЛАСОВАНО", 2), wide("УТВЕРЖДАЮ", 2)], [wide("Председатель", 2), wide("Директор МКУ «ЦРО»", 2)],
            [wide("____ С.Н. Ершов", 2), wide("________ Т.Ю. Рябова", 2)],
        ],
    ])
    func `a stamp above the title is the approval`(stamp: [[DraftCell]]) throws {
        let plan = try plan([table(stamp + [[wide("План работы на 2026 год", 4)]] + items)])
        #expect(plan.title == "План работы на 2026 год")
        #expect(plan.approval?.text == "УТВЕРЖДАЮ\nДиректор МКУ «ЦРО»\n________ Т.Ю. Рябова")
        #expect(plan.sections.isEmpty)
        #expect(plan.items.count == 2)
    }

    @Test func `the act that a stamp names is the approval's`() throws {
        let rows = [[wide("УТВЕРЖДЕН приказом МКУ «ЦРО» от 12.01.2026 № 5", 4)], [wide("План работы", 4)]]
        #expect(try plan([table(rows + items)]).approval?.document?.number == "5")
    }

    @Test func `goal and tasks above the header are the plan's`() throws {
        let tasks = DraftCell([p("Задачи:"), p("1. Учить."), p("2. Растить.")], columnSpan: 4)
        let rows = [[wide("План работы", 4)], [wide("Цель: развитие библиотек", 4, bold: false)], [tasks]]
        let plan = try plan([table(rows + items)])
        #expect(plan.title == "План работы")
        #expect(plan.goal == "развитие библиотек")
        #expect(plan.tasks == ["Учить.", "Растить."])
        #expect(plan.sections.isEmpty)
        #expect(try remarks([table(rows + items)]).isEmpty)
    }

    @Test(arguments: ["Задача 1. Учить читать", "I. Работа с кадрами", "Задачи методической службы"])
    func `a section above the header stays one`(heading: String) throws {
        let plan = try plan([title("План работы"), table([[wide(heading, 4)]] + items)])
        #expect(plan.sections.count == 1)
        #expect(plan.goal == nil)
        #expect(plan.tasks.isEmpty)
    }
}
