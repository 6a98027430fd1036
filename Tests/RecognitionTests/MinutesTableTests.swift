import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Tables between the lines of minutes.
@Suite struct MinutesTableTests {
    private func read(_ blocks: [Block]) throws -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        try ProtocolRecogniser().minutes(in: Document(body: blocks))
    }

    @Test(
        arguments: [
            [["№", "Поручение", "Срок", "Ответственный"], ["1", "Провести смотр", "15 мая", "Ким Е.В."]],
            [
                ["Срок исполнения", "Ф.И.О. ответственного", "Что сделать", "№"],
                ["15 мая", "Ким Е.В.", "Провести смотр", "1"],
            ],
            [["Кому", "Пункт", "Содержание поручения", "Дата"], ["Ким Е.В.", "1", "Провести смотр", "15 мая"]],
        ])
    func `instructions stand in columns of any order`(rows: [[String]]) throws {
        let cells = rows.map { $0.map { DraftCell(stringLiteral: $0) } }
        let (minutes, _) = try read([title("ПРОТОКОЛ совещания"), p("РЕШИЛИ:"), table(cells)])
        let expected = Decision(number: "1", text: "Провести смотр", deadline: ["15 мая"], responsible: ["Ким Е.В."])
        #expect(minutes.decisions == [expected])
    }

    @Test func `a table that a report shows decides nothing`() throws {
        let shown = table([["№", "Мероприятие", "Срок"], ["1", "Смотр", "май"], ["2", "Чтения", "июнь"]])
        let (minutes, _) = try read([
            title("ПРОТОКОЛ совещания"), p("СЛУШАЛИ: Ким Е.В. о плане."), shown, p("РЕШИЛИ: утвердить план."),
        ])
        #expect(minutes.decisions.map(\.text) == ["утвердить план."])
        let told = "о плане.\n№\tМероприятие\tСрок\n1\tСмотр\tмай\n2\tЧтения\tиюнь"
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Ким Е.В.", text: told)])
        // Without words for what was decided the table is the decision.
        let alone = try read([title("ПРОТОКОЛ совещания"), p("СЛУШАЛИ: Ким Е.В. о плане."), shown]).minutes
        #expect(alone.decisions.map(\.text) == ["Смотр", "Чтения"])
    }

    @Test func `people shown in a report are no speakers`() throws {
        let shown = table([
            ["№", "Ф.И.О.", "Должность"], ["1", "Орлов П.С.", "учитель"], ["2", "Ли А.Б.", "методист"],
        ])
        let (minutes, diagnostics) = try read([
            title("ПРОТОКОЛ совещания"), p("СЛУШАЛИ: Ким Е.В. – подала список."), shown, p("РЕШИЛИ: принять список:"),
            shown,
        ])
        #expect(minutes.proceedings.first?.heard.count == 1)
        #expect(minutes.proceedings.first?.heard.first?.text?.contains("Орлов П.С.\tучитель") == true)
        #expect(minutes.decisions.map(\.text) == ["принять список:"])
        #expect(diagnostics.map(\.place) == [Place(.table(2))])
    }

    @Test func `a table of questions in the head is the agenda`() throws {
        let questions = table([
            ["№", "Вопрос", "Докладчик"], ["1", "О плане", "Ким Е.В."], ["2", "О смотре", "Ли А.Б."],
        ])
        let (minutes, _) = try read([title("ПРОТОКОЛ совещания"), questions, p("РЕШИЛИ: провести смотр.")])
        #expect(minutes.agenda == ["О плане\nКим Е.В.", "О смотре\nЛи А.Б."])
    }

    @Test func `rows of figures below a point belong to it`() throws {
        let rows = table([["Класс", "Баллы"], ["5 «А»", "28"]])
        let (minutes, _) = try read([
            title("ПРОТОКОЛ жюри"), p("РЕШИЛИ:"), p("1. Утвердить итоги:"), rows, p("2. Наградить классы."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Утвердить итоги:\nКласс\tБаллы\n5 «А»\t28", "Наградить классы."])
    }

    @Test func `whose meeting it was goes on with a heading set alike`() throws {
        let decided = p("РЕШИЛИ: провести смотр.")
        for isCentred in [true, false] {
            let heading = ["ПРОТОКОЛ", "заседания комиссии", "МБУК «Городская библиотека» г. Энска"]
            let minutes = try read(heading.map { p($0, centred: isCentred) } + [decided]).minutes
            #expect(minutes.title == heading.joined(separator: " "))
            #expect(minutes.organisation == nil)
        }
    }
}
