import ChanceryModels
import Testing

/// Who is taught or judged takes part and does not answer for what is planned.
@Suite struct PlanLearnerTests {
    private func roles(_ heading: String, _ headings: [String]) throws -> [ColumnRole] {
        let values = headings.map { heading in
            let first = heading.split(separator: " ")[0]
            return switch first {
            case "№": "1"
            case "Срок", "Сроки", "Дата", "Планируемый": "март"
            case "Тема", "Название", "Наименование", "Программа", "Мероприятие": "Методика чтения"
            case "Место", "Количество", "Форма": "72"
            default: "Иванова А.А."
            }
        }
        let rows = [headings, values].map { $0.map { DraftCell([p($0)]) } }
        return try plan([title(heading), table(rows)]).columns.map(\.role)
    }

    @Test(arguments: [
        ["№", "ФИО педагога", "Тема курсов", "Место прохождения", "Сроки"],
        ["№", "Ф.И.О. учителя", "Название курсов", "Количество часов", "Срок прохождения"],
        ["№", "Сотрудник", "Тема обучения", "Место", "Сроки"],
        ["№", "Слушатель", "Программа", "Место обучения", "Сроки"],
        ["№ п/п", "Ф.И.О. работника", "Наименование программы", "Должность", "Место", "Планируемый срок обучения"],
        ["№", "Ф.И.О. работника", "Наименование программы повышения квалификации", "Место", "Сроки обучения"],
    ])
    func `whoever goes to courses does not answer for them`(headings: [String]) throws {
        let roles = try roles("План повышения квалификации на 2025 год", headings)
        #expect(roles[1] == .other)
        #expect(roles[2] == .event, "\(roles)")
        #expect(roles.last == .deadline)
        #expect(!roles.contains(.responsible))
    }

    @Test(arguments: ["ФИО ученика", "Слушатели", "Аттестуемый", "Наставляемый", "Обучающийся", "Ф.И.О. воспитанника"])
    func `learners are never those who answer`(heading: String) throws {
        #expect(try roles("План работы", ["№", "Мероприятие", heading, "Сроки"])[2] == .other)
        let roles = try roles("План работы", ["№", heading, "Мероприятие", "Сроки", "Ответственный"])
        #expect(roles == [.number, .other, .event, .deadline, .responsible])
    }

    @Test func `people listed before the events of an attestation are those who are judged`() throws {
        let heading = "План-график аттестации педагогических работников"
        #expect(try roles(heading, ["№", "ФИО педагога", "Мероприятие", "Сроки"])[1] == .other)
        #expect(try roles(heading, ["№", "Мероприятие", "Сроки", "ФИО"])[3] == .responsible)
    }

    @Test(arguments: [
        ["№", "ФИО педагога", "Тема самообразования", "Срок", "Форма отчёта"],
        ["№", "Учитель", "Тема урока", "Дата"],
    ])
    func `whoever does a thing answers for it`(headings: [String]) throws {
        #expect(try roles("План работы школы", headings)[1] == .responsible)
    }
}
