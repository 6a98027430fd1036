import ChanceryDiagnostics
import ChanceryModels
import ChanceryRecognition
import Testing

/// Checks that look at what a plan says, not at how it is typed.
struct PlanMeaningCheckTests {
    private func remarks(_ plan: Plan) -> [String] {
        PlanChecks.diagnostics(of: plan).map { $0.place.text(in: .english) + " [" + $0.code.rawValue + "]" }
    }

    private func remarks(_ items: PlanItem..., title: String = "План") throws -> [String] {
        remarks(Plan(title: title, period: try period(2026), items: items))
    }

    private func period(_ year: Int) throws -> Period {
        let from = try #require(CalendarDate(year: year, month: 1, day: 1))
        let through = try #require(CalendarDate(year: year, month: 12, day: 31))
        return Period(text: "\(year) год", from: from, through: through)
    }

    @Test func `finds a body under two names`() throws {
        let items = ["ФГБОУ ВО ХГИК", "Районный методический кабинет", "ХГИК", "РМК", "Отдел образования", "ХГИК"].map {
            PlanItem(responsible: [$0])
        }
        #expect(
            remarks(Plan(title: "План", items: items)) == [
                "field «items[2].responsible» [executor-alias]", "field «items[3].responsible» [executor-alias]",
            ])
    }

    @Test func `does not take bodies of one form for one`() throws {
        let names = ["МБОУ СОШ № 1", "МБОУ СОШ № 2", "Отдел культуры", "Отдел образования", "ДОУ", "Директор ДОУ"]
        #expect(try remarks(PlanItem(responsible: names)) == [])
    }

    @Test func `finds two bodies without a break and one that a break cuts`() throws {
        let found = try remarks(
            PlanItem(responsible: ["Отдел образования", "Районный методический кабинет"]),
            PlanItem(responsible: ["Отдел образования Районный методический кабинет"]),
            PlanItem(responsible: ["Органы, осуществляющие управление", "в сфере образования"]),
            PlanItem(responsible: ["педагоги", "классные руководители"]))
        #expect(
            found == [
                "field «items[1].responsible» [executor-glued]", "field «items[2].responsible» [executor-broken]",
            ])
    }

    @Test func `finds documents that are missing, among the results, and without quotation marks`() throws {
        let found = try remarks(
            PlanItem(document: [], outcome: ["Рост охвата"]),
            PlanItem(document: ["Приказ"], outcome: ["Протокол заседания рабочей группы, расширение сети"]),
            PlanItem(document: ["Приказ управления О создании группы"], outcome: ["Приказ издан"]),
            PlanItem(document: ["Распоряжение министерства о Концепции развития"], outcome: ["Рост"]),
            PlanItem(document: ["Положение о конкурсе", "Приказ «О конкурсе»"], outcome: ["Рост"]))
        #expect(
            found == [
                "field «items[0].document» [document-missing]", "field «items[1].outcome» [document-in-results]",
                "field «items[2].document» [document-unquoted]", "field «items[3].document» [document-unquoted]",
            ])
    }

    @Test func `finds what another plan left behind`() throws {
        let found = try remarks(
            PlanItem(event: ["Семинар для организаций края"]), PlanItem(event: ["Форум в Хабаровском крае"]),
            PlanItem(event: ["Смотр библиотек Переволоцкого района"]), PlanItem(event: ["Работа в области культуры"]),
            PlanItem(event: ["Совет Нюрбинского района"]), PlanItem(event: ["Открытие центров в 2024 году"]),
            PlanItem(event: ["Отчет за 2025 год"]), PlanItem(event: ["Заказ книг на 2024-2025 учебный год"]),
            title: "План развития библиотек Нюрбинского района")
        #expect(
            found == [
                "field «items[0].event» [territory-leftover]", "field «items[2].event» [territory-leftover]",
                "field «items[5].event» [year-stale]", "field «items[7].event» [year-stale]",
            ])
    }

    @Test func `finds texts that start or stop in mid-sentence`() throws {
        let outcomes = ["Рост", "Охват", "Качество", "Участие", "и развитие сети", "Создание условий для"]
        let found = remarks(Plan(title: "План", items: outcomes.map { PlanItem(outcome: [$0]) }))
        #expect(found == ["field «items[4].outcome» [text-truncated]", "field «items[5].outcome» [text-truncated]"])
        let small = outcomes.map { PlanItem(outcome: [$0.lowercased()]) }.dropLast()
        #expect(remarks(Plan(title: "План", items: Array(small))) == [])
    }

    @Test func `finds marks that a cell ends in, and bullets without a text`() throws {
        let texts = [
            ["Семинар:"], ["Смотр."], ["Отчет за 2026 г."], ["Части:", "-", "- вторая"], ["Конкурс"], ["Сбор и др."],
        ]
        #expect(
            remarks(Plan(title: "План", items: texts.map { PlanItem(event: $0) })) == [
                "field «items[0].event» [trailing-punctuation]", "field «items[1].event» [trailing-punctuation]",
                "field «items[3].event» [empty-bullet]",
            ])
    }

    @Test(arguments: [
        ("до мая", "exclusive-month"), ("Декабрь –март -май", "chained-dash"), ("сетябрь", "typo"),
        ("абракадабра", "unresolved"), ("май 2029 года", "outside-plan"), ("15.02.2026 года", "mixed-date"),
        ("конец марта", "approx"), ("срочно", "convention"), ("до 2030 года", "inclusive-year"),
    ])
    func `tells at the cell what is doubtful about a deadline`(deadline: String, code: String) throws {
        let found = try remarks(PlanItem(deadline: [deadline])).filter { !$0.contains("[space-") }
        #expect(found == ["field «items[0].deadline» [\(code)]"])
    }

    @Test func `asks for a year in the plan of several years only`() throws {
        var plan = Plan(title: "План", items: [PlanItem(deadline: ["апрель"])])
        #expect(remarks(plan) == [])
        plan.period = Period(
            text: "2024–2026 годы", from: try period(2024).from, through: try period(2026).through)
        #expect(remarks(plan).contains("field «items[0].deadline» [year-missing]"))
    }
}
