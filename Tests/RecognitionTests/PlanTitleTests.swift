import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

struct PlanTitleTests {
    private func plan(before blocks: [Block]) throws -> Plan {
        try RecognitionTests.plan(blocks + [table([usual, item("1", "Семинар")])])
    }

    @Test(arguments: [
        "празднования 80-летия Победы в Великой Отечественной войне 1941–1945 годов", "занятости выпускников 2025 года",
        "устранения недостатков по итогам 2024 года",
    ])
    func `takes no year for the period that tells of something else`(words: String) throws {
        #expect(try plan(before: [title("План мероприятий " + words)]).period == nil)
    }

    @Test func `tells who approves from the minutes in brackets behind the name`() throws {
        let plan = try plan(before: [
            p("УТВЕРЖДЕНО", right: true), p("решением коллегии управления образования", right: true),
            p("(протокол от 20.12.2024 № 6)", right: true), title("План работы"),
        ])
        #expect(plan.approval?.document?.issuer == "коллегии управления образования")
        #expect(plan.approval?.document?.number == "6")
    }

    @Test func `knows an approval by its word in capitals with «Ё»`() throws {
        let plan = try plan(before: [
            p("УТВЕРЖДЁН", right: true),
            p("распоряжением администрации округа от 17 января 2025 г. № 24-р", right: true), title("План работы"),
        ])
        #expect(plan.approval?.document?.number == "24-р")
        #expect(plan.title == "План работы")
    }

    @Test(arguments: [
        (["План работы на 2025 год"], "Организационная работа"), (["План работы", "на 2025 год"], "Сентябрь"),
        (["КАЛЕНДАРНЫЙ ПЛАН ВОСПИТАТЕЛЬНОЙ РАБОТЫ"], "Модуль «Урочная деятельность»"),
    ])
    func `parts the first section's heading from the title above it`(lines: [String], heading: String) throws {
        let plan = try plan(before: (lines + [heading]).map { title($0) })
        #expect(plan.title == lines.joined(separator: " "))
        #expect(plan.sections.map(\.title) == [heading])
    }

    @Test func `goes on with a town that the title names, and not with the foot of a title page`() throws {
        let named = try plan(before: [title("План благоустройства территорий"), title("г. Энска на 2026 год")])
        #expect(named.title == "План благоустройства территорий г. Энска на 2026 год")
        #expect(try plan(before: [title("План работы"), title("г. Энск, 2026 год")]).title == "План работы")
    }
}
