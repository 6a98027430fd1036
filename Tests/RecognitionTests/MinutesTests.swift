import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct MinutesTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
    }

    @Test func `reads full minutes with their items`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ № 3"), title("заседания педагогического совета"), p("от 28 марта 2025 г."),
            p("Председатель: Орлова Н.П., директор школы"), p("Секретарь: Зимина Т.В."),
            p("Присутствовали: 32 человека (список прилагается)"), p("Повестка дня:"),
            p("Итоги четверти.", label: "1."),
            p("О подготовке к аттестации.", label: "2."), p("1. СЛУШАЛИ: Лукину О.А. – об итогах четверти."),
            p("РЕШИЛИ:"), p("1.1. Провести собрания (до 15 апреля 2025 г.)."),
            p("Голосовали: за – 32, против – 0, воздержались – 0."), p("2. СЛУШАЛИ: Ефимову Л.Д. – о консультациях."),
            p("РЕШИЛИ:"), p("2.1. Организовать консультации."), p("Председатель\tН.П. Орлова"),
            p("Секретарь\tТ.В. Зимина"),
        ])
        #expect(minutes.title == "ПРОТОКОЛ заседания педагогического совета")
        #expect(minutes.number == "3")
        #expect(minutes.date == CalendarDate(year: 2025, month: 3, day: 28))
        #expect(minutes.chair == Person(name: "Орлова Н.П.", position: "директор школы"))
        #expect(minutes.present == Attendance(count: 32, text: "список прилагается"))
        #expect(minutes.agenda == ["Итоги четверти.", "О подготовке к аттестации."])
        #expect(minutes.proceedings.map(\.decided.count) == [1, 1])
        #expect(minutes.proceedings.first?.votes?.inFavour == 32)
        #expect(minutes.decisions.map(\.number) == ["1.1", "2.1"])
        #expect(minutes.decisions.first?.deadline == ["до 15 апреля 2025 г."])
        #expect(minutes.signatures.map(\.role) == ["Председатель", "Секретарь"])
    }

    @Test(arguments: [["№", "Решение", "Ответственный", "Срок"], ["№ п/п", "Что сделать", "Кто", "Когда"]])
    func `reads a table of decisions, however it is headed`(heading: [String]) throws {
        let rows = [
            heading, ["1", "Провести смотр.", "Ким Е.В.", "до 1 мая 2025 г."],
            ["2", "Подвести итоги.", "Орлов П.С.", "июнь"],
        ]
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("16.01.2025 № 1"), p("Решения:"),
            table(rows.map { $0.map { DraftCell([p($0)]) } }), p("Секретарь\tЕ.В. Ким"),
        ])
        #expect(minutes.decisions.map(\.number) == ["1", "2"])
        #expect(minutes.decisions.map(\.text) == ["Провести смотр.", "Подвести итоги."])
        #expect(minutes.decisions.map(\.responsible) == [["Ким Е.В."], ["Орлов П.С."]])
        #expect(minutes.decisions.map(\.deadline) == [["до 1 мая 2025 г."], ["июнь"]])
    }

    @Test func `minutes without words for what was decided have points under their items`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ"), title("совещания"), title("по вопросу подготовки к зиме"), p("01.08.2025\t№ 17-вкс"),
            p("Присутствовали: 5 чел."), p("1. О котельных"), p("(Окунев Н.Н.)"), p("1.1. Принять к сведению."),
            p("1.2. Завершить ремонт."), p("Срок – 25 августа 2025 г."), p("2. О топливе"),
            p("2.1. Представлять сведения."),
            p("Глава округа\tЛ.Л. Карпов"),
        ])
        #expect(minutes.decisions.map(\.number) == ["1.1", "1.2", "2.1"])
        #expect(minutes.decisions[1].deadline == ["25 августа 2025 г."])
        #expect(minutes.signatures.map(\.name) == ["Л.Л. Карпов"])
    }

    @Test func `a point that a stray bullet cuts in a word is joined, with a note`() throws {
        let found = try ProtocolRecogniser().minutes(
            in: Document(body: [
                title("ПРОТОКОЛ совещания"), p("Решили:"), p("Обновить центр информационно-", label: "1."),
                p("методической поддержки (май 2025 года).", label: "–", bullet: true), p("Открыть сайт.", label: "2."),
            ]))
        #expect(
            found.minutes.decisions.map(\.text) == [
                "Обновить центр информационно-методической поддержки (май 2025 года).", "Открыть сайт.",
            ])
        #expect(found.diagnostics.contains { $0.code.rawValue == "word-joined" })
    }

    @Test func `words set apart letter by letter are words`() throws {
        let minutes = try minutes([
            title("П Р О Т О К О Л   № 5"), p("28 января 2025 г."), p("П О В Е С Т К А   Д Н Я:"), p("1. Отчёт"),
            p("2. Разное"),
            p("1. С Л У Ш А Л И: Ким Е.В. – об отчёте."), p("П О С Т А Н О В И Л И: Отчёт утвердить."),
        ])
        #expect(minutes.agenda.count == 2)
        #expect(minutes.decisions.map(\.text) == ["Отчёт утвердить."])
    }
}
