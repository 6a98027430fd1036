import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Rows of headings as clerks head their plans, each heading with the role it has in that company.
struct PlanHeadingRowTests {
    @Test(
        arguments: [
            // A meeting where a thing is talked over is no place.
            ["№": ColumnRole.number, "Мероприятие": .event, "Где обсуждается": .other, "Срок": .deadline],
            ["№": .number, "Вопросы контроля": .event, "Сроки": .deadline, "Где заслушивается": .other],
            // What is done with children is the plan, what with parents stands beside it.
            [
                "Месяц": .deadline, "Формы работы с детьми": .event, "Работа с родителями": .other,
                "Ответственные": .responsible,
            ],
            [
                "Объект контроля": .event, "Цель контроля": .other, "Сроки": .deadline,
                "Кто осуществляет контроль": .responsible,
            ],
            ["Группа": .other, "Мероприятие": .event, "Дата": .deadline, "Воспитатели": .responsible],
            ["Класс": .other, "Мероприятие": .event, "Дата": .deadline, "Классный руководитель": .responsible],
            ["Тема занятия": .event, "Дата": .deadline, "Ф.И.О. воспитателя": .responsible],
            [
                "№ п/п": .number, "Номер и наименование основного мероприятия": .event, "Исполнитель": .responsible,
                "Последствия нереализации": .other,
            ],
            [
                "Содержание наказа": .other, "Мероприятия по выполнению": .event, "Срок": .deadline,
                "Исполнитель": .responsible,
            ],
            ["№": .number, "Объект проверки": .event, "Дата проверки": .deadline, "Проверяющий": .responsible],
            ["№": .number, "Пункт решения": .event, "Кратность": .deadline, "Ответственный": .responsible],
            ["Рабочее место": .other, "Мероприятие": .event, "Ожидаемый охват": .other, "Срок": .deadline],
            ["Содержание работы": .event, "Примерные сроки": .deadline, "Специалист": .responsible],
            ["Предметная неделя": .event, "Сроки": .deadline, "Методист": .responsible],
            ["№": .number, "Вид работ": .event, "Год выполнения": .deadline, "Ответственный": .responsible],
            ["№": .number, "Мер-ия": .event, "Полугодие": .deadline, "Отв-ный": .responsible],
            ["№": .number, "Мероприятие": .event, "Четверть": .deadline, "Исп.": .responsible],
            ["Содержание замечания": .other, "Меры по устранению": .event, "Срок": .deadline],
            ["Проблема": .other, "Пути решения": .event, "Сроки": .deadline, "Ответственный": .responsible],
            ["Тип мероприятия": .other, "Название": .event, "Дата": .deadline, "Ответственный": .responsible],
            ["Ном. п/п": .number, "Мероприятие": .event, "Срок": .deadline, "Участники, исполнители": .responsible],
            ["№": .number, "Мероприятие": .event, "Срок": .deadline, "Планируемые расходы": .other],
            ["Вид спорта": .other, "Соревнование": .event, "Дата": .deadline, "Проводящая организация": .responsible],
            ["№": .number, "Мероприятие": .event, "Срок": .deadline, "Форма представления результата": .document],
            ["№": .number, "Мероприятие": .event, "Срок": .deadline, "Продукт": .outcome],
            ["№": .number, "Мероприятие": .event, "Срок": .deadline, "Ожидаемые значения показателей": .other],
            ["№": .number, "Наименование работ": .event, "Адрес объекта": .other, "Срок": .deadline],
            [
                "Наименование результата, мероприятия, контрольной точки": .event, "Сроки реализации": .deadline,
                "Ответственный исполнитель": .responsible,
            ],
        ] as [KeyValuePairs<String, ColumnRole>])
    func `gives each heading of a row its role`(row: KeyValuePairs<String, ColumnRole>) throws {
        let header = row.map { DraftCell([p($0.key)]) }
        let columns = try plan([header, row.map { $0.value == .number ? "1" : "текст" }]).columns
        #expect(columns.map(\.role) == row.map(\.value), "\(columns)")
    }

    @Test func `believes a form whose headings are whole sentences`() throws {
        let plan = try plan([
            [
                "Недостатки, выявленные в ходе независимой оценки качества условий оказания услуг организацией культуры",
                "Наименование мероприятия по устранению недостатков, выявленных в ходе независимой оценки",
                "Плановый срок реализации мероприятия",
                "Ответственный исполнитель (с указанием фамилии, имени, отчества и должности)",
            ],
            ["Нет пандуса", "Оборудовать входную группу", "до 31.12.2025", "Директор"],
        ])
        #expect(plan.columns.map(\.role) == [.other, .event, .deadline, .responsible])
        #expect(plan.items.map(\.event) == [["Оборудовать входную группу"]])
    }
}
