import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits of ordering what was reported and decided, each in a few lines.
@Suite struct MinutesOrderHabitTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
    }

    private let decided = [p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test func `whoever reported opens an item, and who reported beside him goes with it`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совета"), p("Повестка дня: 1. Итоги месячника. 2. Акция."),
            p("1. Доложила Ахмедова З.М., библиотекарь: проведено 14 мероприятий."),
            p("СОДОКЛАД: Ким Н.К. о подписке."),
            p("Решение: признать успешным."), p("2. Доложила Бойко Л.Л., учитель: предложила рейды."),
            p("Решение: провести рейды."),
        ])
        #expect(minutes.agenda == ["Итоги месячника.", "Акция."])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.first?.heard.map(\.name) == ["Ахмедова З.М.", "Ким Н.К."])
        #expect(minutes.decisions.map(\.text) == ["признать успешным.", "провести рейды."])
    }

    @Test func `those missing may be counted behind those present`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совета"), p("Присутствовали: 12 чел., отсутствовали: 1 чел. (больничный лист)"),
            ] + decided)
        #expect(minutes.present == Attendance(count: 12))
        #expect(minutes.absent == Attendance(count: 1, text: "больничный лист"))
    }

    @Test func `an academic rank keeps its full stop`() throws {
        let minutes = try minutes(
            [title("ПРОТОКОЛ заседания кафедры"), p("Присутствовали: проф. Колегаева С.Д., ст. преп. Уткин Л.Л.")]
                + decided)
        #expect(minutes.present?.people.map(\.position) == ["проф.", "ст. преп."])
    }

    @Test func `numbers with brackets list what a point says`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("10.10.2024"), p("РЕШИЛИ:"), p("1. Принять к сведению."), p("2. Институту:"),
            p("1) обеспечить подготовку форума – до 1 ноября 2024 года;"),
            p("2) направить приглашения – до 8 ноября 2024 года."), p("3. Школам направить заявки."),
        ])
        #expect(minutes.decisions.map(\.number) == ["1", "2", "3"])
        #expect(minutes.decisions[1].deadline == ["до 1 ноября 2024 года", "до 8 ноября 2024 года"])
        let plain = try self.minutes([title("ПРОТОКОЛ совещания"), p("РЕШИЛИ:"), p("1) Принять."), p("2) Провести.")])
        #expect(plain.decisions.map(\.number) == ["1)", "2)"])
    }

    @Test func `items without numbers are known by their order`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ конференции"), p("Повестка дня:"), p("1. Публичный доклад."), p("2. Отчёт совета."),
            p("СЛУШАЛИ: Лунину А.В. с докладом."), p("ПОСТАНОВИЛИ: принять к сведению."),
            p("СЛУШАЛИ: Чернова Г.Г. с отчётом."), p("ПОСТАНОВИЛИ: признать удовлетворительной."),
        ])
        #expect(minutes.proceedings.map(\.topic) == ["Публичный доклад.", "Отчёт совета."])
        #expect(minutes.proceedings.allSatisfy { $0.number == nil })
    }

    @Test func `others whom a body sent are nobody's position`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ видеоконференции"), p("Присутствовали:"), p("от института:"),
                p("Антипова С.Ю. – проректор"), p("от муниципалитетов: координаторы (67 человек)"),
            ] + decided)
        #expect(minutes.present?.people == [Person(name: "Антипова С.Ю.", position: "проректор")])
        #expect(minutes.present?.text == "от муниципалитетов: координаторы (67 человек)")
    }

    @Test func `the parties of a meeting were present`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ ВСТРЕЧИ"), p("11.09.2024"),
            p("Со стороны школы: Котельников А.А., директор; Ким С.Ю., завуч."),
            p("Со стороны библиотеки: Рогозина Е.М., заведующая."), p("Стороны договорились:"),
            p("1. Ускорить работы (отв. Ким С.Ю., срок до 30.09.2024)."),
        ])
        #expect(minutes.present?.people.map(\.name) == ["Котельников А.А.", "Ким С.Ю.", "Рогозина Е.М."])
        #expect(minutes.decisions.map(\.deadline) == [["до 30.09.2024"]])
    }

    @Test func `a supervisory council decides by a conclusion`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ наблюдательного совета"), p("Слушали: Капитонову Е.С. об отчёте."),
            p("Заключение наблюдательного совета: рекомендовать утвердить отчёт."),
            p("Голосовали: за – 4, против – 0."),
        ])
        #expect(minutes.decisions.map(\.text) == ["рекомендовать утвердить отчёт."])
        #expect(minutes.proceedings.first?.votes?.inFavour == 4)
    }

    @Test func `who reports goes on with a numbered item of the agenda`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ педсовета"), p("ПОВЕСТКА ДНЯ:"), p("1. Об итогах года."),
                p("Доклад директора Лупоядова В.Н."), p("2. О фонде."),
                p("Сообщение заведующей библиотекой Жуковой Г.Е."),
            ] + decided)
        #expect(
            minutes.agenda == [
                "Об итогах года.\nДоклад директора Лупоядова В.Н.",
                "О фонде.\nСообщение заведующей библиотекой Жуковой Г.Е.",
            ])
    }

    @Test func `outcomes that are counted above a decision are none of its points`() throws {
        let places = table([["Класс", "Баллы", "Место"], ["5 «А»", "58", "I"], ["6 «В»", "51", "II"]])
        let minutes = try minutes([
            title("ПРОТОКОЛ жюри"), p("Состав жюри: Ким Т.Т., Цой Л.К."), p("Итоги:"), places, p("Решение жюри:"),
            p("1. Наградить 5 «А» класс."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Наградить 5 «А» класс."])
        let alone = try self.minutes([title("ПРОТОКОЛ жюри"), p("Итоги:"), p("1. Наградить 5 «А» класс.")])
        #expect(alone.decisions.map(\.text) == ["Наградить 5 «А» класс."])
    }

    @Test func `a numbered heading announces the points below its number`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("1. Обсуждаемые вопросы", bold: true), p("1.1. Внедрение"),
            p("1.2. Обучение"),
            p("2. Принятые решения", bold: true), p("2.1. Завершить установку. Срок: 31.08.2024."),
            p("2.2. Провести обучение."), p("Протокол составил: Зорин А.В."),
        ])
        #expect(minutes.agenda == ["Внедрение", "Обучение"])
        #expect(minutes.decisions.map(\.number) == ["2.1", "2.2"])
        #expect(minutes.decisions.first?.deadline == ["31.08.2024"])
        #expect(minutes.signatures.map(\.name) == ["Зорин А.В."])
    }

    @Test func `what was considered may be told item by item`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("РАССМОТРЕЛИ:"), p("I. О работе библиотек"), p("(Ефимова Н.А.)"),
            p("РЕШИЛИ:"),
            p("1. Подготовить предложения."), p("II. О пожарной безопасности"), p("(Ким В.В.)"), p("РЕШИЛИ:"),
            p("1. Провести инструктажи."),
        ])
        #expect(minutes.agenda.isEmpty)
        #expect(minutes.proceedings.map(\.number) == ["I", "II"])
        #expect(minutes.proceedings.map(\.topic) == ["О работе библиотек", "О пожарной безопасности"])
        #expect(minutes.proceedings.flatMap(\.heard).map(\.name) == ["Ефимова Н.А.", "Ким В.В."])
    }

    @Test func `an item may be named by its point`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совета"), p("ПОВЕСТКА:"), p("1. Обсуждение проекта."), p("2. Подготовка сборника."),
            p("СЛУШАЛИ по п. 1: Барсукову Н.Ю. о проекте."), p("РЕШИЛИ:"), p("Проект утвердить."),
            p("СЛУШАЛИ по п. 2: Жилкину К.С. о сборнике."), p("РЕШИЛИ:"), p("Сборник одобрить."),
        ])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
    }

    @Test func `numbers that begin anew below the agenda tell its items`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ педсовета"), p("Повестка дня:"), p("1. Теория (Ким Е.Е.)"), p("2. Практика (Цой И.И.)"),
            p("1. Ким Е.Е. раскрыла понятие культуры."), p("2. Цой И.И. провела мастер-класс."),
            p("Обсудив, педсовет РЕШИЛ:"), p("– внедрять приёмы чтения;"), p("– создать банк разработок."),
        ])
        #expect(minutes.agenda.count == 2)
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.flatMap(\.heard).map(\.name) == ["Ким Е.Е.", "Цой И.И."])
        #expect(minutes.decisions.count == 2)
    }

    @Test func `the topic of an item may stand in the line below its number`() throws {
        let minutes = try minutes([
            title("Протокол заседания офиса"), p("Ставропольский край, г. Михайловск"), p("30.05.2022, № 3"),
            p("ВОПРОС 1"), p("О ходе работ"), p("Докладчик: Мороз В.В."), p("ПОРУЧЕНИЯ:"), p("1.1. Завершить работы."),
        ])
        #expect(minutes.place == "Ставропольский край, г. Михайловск")
        #expect(minutes.proceedings.first?.topic == "О ходе работ")
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Мороз В.В.")])
    }
}
