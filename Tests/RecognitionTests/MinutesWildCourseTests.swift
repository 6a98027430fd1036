import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits of telling what was said, decided and voted on, met in published minutes, each in a few lines.
@Suite struct MinutesWildCourseTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
    }

    private let decided = [p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test func `a vote that is told in figures and in words is one`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ заседания совета"), p("СЛУШАЛИ: Обухову О.Г. о выборах."), p("РЕШИЛИ: Избрать совет."),
            p("Голосовали: за – 4, против – 0, воздержались – 0. Решение принято единогласно."),
        ])
        let vote = try #require(minutes.proceedings.first?.votes)
        #expect(vote == Vote(inFavour: 4, against: 0, abstained: 0, text: "единогласно"))
        #expect(minutes.decisions.first?.votes == nil)
    }

    @Test func `a vote below several points is on all of them`() throws {
        let points = [p("РЕШИЛИ:"), p("1. Провести смотр."), p("2. Избрать жюри.")]
        let vote = p("Голосовали: за – 26, против – 0.")
        let together = try minutes([title("ПРОТОКОЛ собрания")] + points + [vote])
        #expect(together.decisions.allSatisfy { $0.votes == nil })
        #expect(
            together.proceedings == [
                Proceeding(
                    decided: ["Провести смотр.", "Избрать жюри."], votes: Vote(inFavour: 26, against: 0))
            ])
        let apart = try minutes([title("ПРОТОКОЛ собрания"), points[0], points[1], vote, points[2], vote])
        #expect(apart.decisions.map(\.votes?.inFavour) == [26, 26])
        #expect(apart.proceedings.isEmpty)
    }

    @Test func `a vote between points is on the one before, and that behind the last is the item's`() throws {
        let item = [title("ПРОТОКОЛ собрания"), p("СЛУШАЛИ: Обухову О.Г. о смотре."), p("РЕШИЛИ:")]
        let points = [p("1. Провести смотр."), p("2. Избрать жюри."), p("3. Подвести итоги.")]
        let (own, whole) = (p("Голосовали: за – 26, против – 1."), p("Голосовали: за – 27, против – 0."))
        let alone = try minutes(item + [points[0], own, points[1]])
        #expect(alone.decisions.map(\.votes?.inFavour) == [26, nil])
        #expect(alone.proceedings.first?.votes == nil)
        let both = try minutes(item + [points[0], own, points[1], points[2], whole])
        #expect(both.decisions.map(\.votes?.inFavour) == [26, nil, nil])
        #expect(both.proceedings.first?.votes?.inFavour == 27)
    }

    @Test func `the result of a vote may stand in brackets`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ слушаний"), p("СЛУШАЛИ:"), p("О проекте решения."), p("Докл. Бидаров М.С., юрист"),
            p("РЕШИЛИ:"), p("1. Одобрить проект."), p("(Результаты голосования: «за» – 37, «против» – 1)"),
        ])
        let item = try #require(minutes.proceedings.first)
        #expect(item.topic == "О проекте решения.")
        #expect(item.heard == [Speech(name: "Бидаров М.С.", position: "юрист")])
        #expect(item.votes == Vote(inFavour: 37, against: 1))
        #expect(minutes.decisions.map(\.text) == ["Одобрить проект."])
    }

    @Test func `breaks part the executors of a row`() throws {
        let row = DraftCell([p("Отдел культуры\nОтдел образования,\nотдел спорта")])
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"),
            table([["№", "Поручение", "Исполнитель", "Срок"], ["1", "Сдать отчёт", row, "до 1 мая"]]),
        ])
        #expect(minutes.decisions.first?.responsible == ["Отдел культуры", "Отдел образования,\nотдел спорта"])
    }

    @Test func `a heading in capitals before the decision is nobody's speech`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ слушаний"), p("Выступили:"), p("Агапова Н.В. – поддержала проект."),
            p("РЕЗУЛЬТАТЫ ПУБЛИЧНЫХ СЛУШАНИЙ"), p("По результатам слушаний решили:"), p("1. Одобрить проект."),
        ])
        #expect(minutes.proceedings.first?.spoke == [Speech(name: "Агапова Н.В.", text: "поддержала проект.")])
        #expect(minutes.decisions.map(\.text) == ["Одобрить проект."])
    }

    @Test func `an abbreviation does not keep its sentence's full stop`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ"), p("РЕШИЛИ:"), p("1. Сдать заказ. Ответственные: библиотекари ОО."),
            p("2. Сдать отчёт. Ответственный: Лосева Т.И."),
        ])
        #expect(minutes.decisions.map(\.responsible) == [["библиотекари ОО"], ["Лосева Т.И."]])
    }

    @Test func `a speaker goes on without the surname`() throws {
        let minutes = try minutes(
            [
                title("Протокол заседания"), p("СЛУШАЛИ: Винникова А.Н., директора школы."),
                p("Алексей Николаевич ознакомил с отчётом."),
            ] + decided)
        #expect(
            minutes.proceedings.first?.heard == [
                Speech(
                    name: "Винникова А.Н.", position: "директора школы", text: "Алексей Николаевич ознакомил с отчётом."
                )
            ])
    }

    @Test(arguments: ["показала примеры", "провёл урок", "поделилась опытом"])
    func `a verb in the past begins what was said`(said: String) throws {
        let minutes = try minutes(
            [title("Протокол заседания"), p("Выступили: Рубцова А.А., учитель математики, " + said)] + decided)
        #expect(
            minutes.proceedings.first?.spoke == [
                Speech(name: "Рубцова А.А.", position: "учитель математики", text: said)
            ])
    }

    @Test func `several may report together`() throws {
        let minutes = try minutes([
            title("Протокол совещания"), p("1. О проекте", bold: true), p("Докладчики: Корнева А.Ю., Стрелец Т.В."),
            p("Решили:"), p("1.1. Принять к сведению."), p("2. О школе", bold: true), p("Докладчик: Стрелец Т.В."),
            p("Решили:"), p("2.1. Провести школу."),
        ])
        #expect(
            minutes.proceedings.map { $0.heard.map(\.name) } == [["Корнева А.Ю.", "Стрелец Т.В."], ["Стрелец Т.В."]])
    }

    @Test(arguments: ["Участники круглого стола рекомендуют:", "Комиссия считает необходимым:"])
    func `advice is a decision`(cue: String) throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ круглого стола"), p("Выступили: Батуева С.Д. – о чтении."), p(cue),
            p("1. Разработать программу (до 1 марта 2027 г.)."), p("2. Школам рекомендуют:"), p("- читать."),
        ])
        #expect(minutes.decisions.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.first?.spoke.map(\.name) == ["Батуева С.Д."])
    }

    @Test func `a numbered item may begin with what was heard`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ президиума"), p("Повестка дня:"), p("1. О книге."), p("2. О подписке."),
            p("1. Слушали информацию Гусевой Т.Н. о сборе материалов."), p("Решили: Собрать материалы."),
            p("2. Слушали отчёт директора Рябковой Л.Л. за 2026 год."), p("Решили: Провести подписку."),
        ])
        #expect(minutes.agenda == ["О книге.", "О подписке."])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(
            minutes.proceedings.flatMap(\.heard) == [
                Speech(name: "Гусевой Т.Н.", text: "о сборе материалов."),
                Speech(name: "Рябковой Л.Л.", position: "директора", text: "за 2026 год."),
            ])
        #expect(minutes.decisions.map(\.text) == ["Собрать материалы.", "Провести подписку."])
    }

    @Test func `an item that is called may go on with who spoke`() throws {
        let minutes = try minutes([
            title("Протокол совета"), p("Повестка:"), p("1. Итоги полугодия"), p("2. О чтении"),
            p("1 вопрос. Заместитель директора Кулик Е.С. подвела итоги."), p("Решили: отметить 9 «А» класс."),
            p("2 вопрос. О чтении с Кулик Е.С."), p("Решили: читать."),
        ])
        #expect(
            minutes.proceedings.first?.heard == [
                Speech(name: "Кулик Е.С.", position: "Заместитель директора", text: "подвела итоги.")
            ])
        #expect(minutes.proceedings.last?.heard.isEmpty == true)
    }

    @Test func `who was told of the decision signs nothing`() throws {
        let minutes = try minutes(
            [title("Протокол комиссии")] + decided
                + [p("Председатель __________ О.И. Агафонова"), p("С решением ознакомлена ________ Сомова К.К.")])
        #expect(minutes.signatures.map(\.name) == ["О.И. Агафонова"])
    }

    @Test(
        arguments: [
            "Итоговое решение:", "Протокольные решения:", "Вынесено решение:", "Комиссия пришла к решению:", "Принято:",
            "Выводы и рекомендации:", "Рекомендовать:", "Жюри приняло решение:", "Принято единогласно решение:",
        ])
    func `a line that a decision closes announces points`(cue: String) throws {
        let minutes = try minutes([
            title("Протокол заседания"), p("СЛУШАЛИ: Иванову А.П. о смотре."), p(cue), p("1. Провести смотр."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
    }

    @Test(arguments: ["Исполнение решения:", "О предыдущем решении:"])
    func `a line about another decision announces none`(cue: String) throws {
        let minutes = try minutes([
            title("Протокол заседания"), p("СЛУШАЛИ: Иванову А.П. о смотре."), p(cue), p("РЕШИЛИ:"), p("1. Да."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Да."])
    }

    @Test func `a vote may be in quotation marks or behind the verb of the decision`() throws {
        let minutes = try minutes([
            title("Протокол заседания"), p("1. СЛУШАЛИ: Иванову А.П. о смотре."), p("РЕШИЛИ: провести смотр."),
            p("«ЗА» – 12 чел., «ПРОТИВ» – 0 чел."), p("2. СЛУШАЛИ: Попову П.П. о смете."),
            p("Постановили: единогласно"), p("1. Утвердить смету."),
        ])
        #expect(minutes.decisions.map(\.text) == ["провести смотр.", "Утвердить смету."])
        #expect(
            minutes.proceedings.map(\.votes) == [Vote(inFavour: 12, against: 0), Vote(text: "единогласно")])
    }

    @Test(
        arguments: [
            ("Дата исполнения: 01.03.2027", ["01.03.2027"], []), ("[срок: 01.03.2027]", ["01.03.2027"], []),
            ("Ответственное лицо: Лосева Т.И.", [], ["Лосева Т.И."]), ("/отв. Лосева Т.И./", [], ["Лосева Т.И."]),
        ] as [(String, [String], [String])])
    func `marks of a point are worded and bracketed in many ways`(
        mark: String, deadline: [String], responsible: [String]
    ) throws {
        let minutes = try minutes([title("Протокол"), p("РЕШИЛИ:"), p("1. Провести смотр. " + mark), p("2. Да.")])
        #expect(minutes.decisions.first?.deadline == deadline)
        #expect(minutes.decisions.first?.responsible == responsible)
    }
}
