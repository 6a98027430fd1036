import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// How minutes end: who signs in what office, and what is appended.
@Suite struct MinutesClosingTests {
    private func read(_ blocks: [Block]) throws -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        try ProtocolRecogniser().minutes(in: Document(body: blocks))
    }

    private let decided = [title("ПРОТОКОЛ заседания коллегии"), p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test(
        arguments: [
            (["Начальник управления образования", "администрации района\t\tГ.Г. Дорофеев"], " администрации района"),
            (["Начальник управления образования\nадминистрации района\t\tГ.Г. Дорофеев"], " администрации района"),
            (["Начальник управления образования", "Сосновского края\t\tГ.Г. Дорофеев"], " Сосновского края"),
            (["Начальник управления образования", "Сосновского края", "Г.Г. Дорофеев"], " Сосновского края"),
        ])
    func `an office in several lines is no part of the last decision`(lines: [String], rest: String) throws {
        let (minutes, diagnostics) = try read(decided + lines.map { p($0) } + [p("Секретарь\tЛ.Н. Ступина")])
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
        #expect(
            minutes.signatures == [
                Signature(name: "Г.Г. Дорофеев", position: "Начальник управления образования" + rest),
                Signature(role: "Секретарь", name: "Л.Н. Ступина"),
            ])
        #expect(diagnostics.isEmpty)
    }

    @Test func `an office may take several lines of a cell`() throws {
        let office = DraftCell([p("Заместитель министра просвещения\nВосточной Республики")])
        let signed = table([[office, "", "А.Б. Ларионова"], ["", "(подпись)", "(И.О. Фамилия)"]])
        let (minutes, _) = try read(decided + [signed])
        let position = "Заместитель министра просвещения Восточной Республики"
        #expect(minutes.signatures == [Signature(name: "А.Б. Ларионова", position: position)])
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
    }

    @Test(
        arguments: [
            (
                "Заместитель председателя\nПравительства края\tГ.Г. Дорофеев",
                Signature(name: "Г.Г. Дорофеев", position: "Заместитель председателя Правительства края")
            ),
            (
                "Председатель комиссии,\nзаместитель главы района\t\tГ.Г. Дорофеев",
                Signature(role: "Председатель комиссии", name: "Г.Г. Дорофеев", position: "заместитель главы района")
            ),
            (
                "Председатель комиссии –\nзаместитель главы района\t\tГ.Г. Дорофеев",
                Signature(role: "Председатель комиссии", name: "Г.Г. Дорофеев", position: "заместитель главы района")
            ),
        ])
    func `a role is told apart from the office below it`(text: String, signature: Signature) throws {
        let (minutes, diagnostics) = try read(decided + [p("Протокол подписали:"), p(text)])
        #expect(minutes.signatures == [signature])
        #expect(diagnostics.isEmpty)
    }

    @Test func `a plan behind the signatures is told and decides nothing`() throws {
        let plan = table([["№", "Мероприятие", "Срок"], ["1", "Смотр", "май"]])
        let signed = [p("Председатель\tА.В. Котова"), p("Секретарь\tИ.П. Лосева")]
        for mark in [[], [p("Приложение № 1"), p("к протоколу от 16.02.2026 № 5")]] {
            let (minutes, diagnostics) = try read(decided + signed + mark + [plan])
            #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
            #expect(minutes.signatures.map(\.name) == ["А.В. Котова", "И.П. Лосева"])
            #expect(minutes.signatures.allSatisfy { $0.position == nil })
            #expect(diagnostics.contains { $0.place == Place(.table(1)) })
            #expect(diagnostics.count == mark.count + 1)
        }
    }

    @Test func `those who were told of the minutes sign none`() throws {
        let told = [p("С протоколом ознакомлены:"), p("_________ Иванов И.И."), p("_________ Петров П.П.")]
        let (minutes, diagnostics) = try read(decided + [p("Председатель\tА.В. Котова")] + told)
        #expect(minutes.signatures.map(\.name) == ["А.В. Котова"])
        #expect(diagnostics.count == 3)
    }

    @Test func `an approval may stand beside the heading in a table`() throws {
        let heading = DraftCell([p("ПРОТОКОЛ № 1"), p("заседания совета"), p("28.08.2026")])
        let approval = DraftCell([p("УТВЕРЖДАЮ"), p("Директор"), p("И.И. Иванов")])
        let (minutes, diagnostics) = try read([table([[heading, approval]]), p("РЕШИЛИ: провести смотр.")])
        #expect(minutes.title == "ПРОТОКОЛ заседания совета")
        #expect(minutes.approval?.text == "УТВЕРЖДАЮ\nДиректор\nИ.И. Иванов")
        #expect(minutes.place == nil)
        #expect(diagnostics.isEmpty)
    }

    @Test(
        arguments: [
            ([["Дата: 14.05.2026", "Время: 15:00–16:20"], ["Место: каб. 5", "№ 3"]]),
            ([["Дата:", "14.05.2026", "Время:", "15:00"], ["Место:", "каб. 5", "№", "3"]]),
            ([["Дата проведения: 14.05.2026", "Время: 15:00"], ["Место проведения: каб. 5", "Протокол № 3"]]),
        ])
    func `labels share the rows of a table`(rows: [[String]]) throws {
        let cells = rows.map { $0.map { DraftCell(stringLiteral: $0) } }
        let (minutes, diagnostics) = try read(
            [title("ПРОТОКОЛ"), title("совещания"), table(cells), p("РЕШИЛИ: провести смотр.")])
        #expect(minutes.date == CalendarDate(year: 2026, month: 5, day: 14))
        #expect([minutes.time, minutes.place, minutes.number] == ["15:00", "каб. 5", "3"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `those who are counted and those who are missing share a sentence`() throws {
        let (minutes, _) = try read(
            [title("ПРОТОКОЛ"), p("Присутствовали – 47 чел., отсутствовали – 3 чел."), p("РЕШИЛИ: провести смотр.")])
        #expect(minutes.present == Attendance(count: 47))
        #expect(minutes.absent == Attendance(count: 3))
    }

    @Test(arguments: ["Содокладчик: Дёмина В.А.", "Выступающие: Дёмина В.А., Орлов П.С."])
    func `who reports beside the first goes on with an item of the agenda`(line: String) throws {
        let (minutes, _) = try read([
            title("ПРОТОКОЛ"), p("Рассмотренные вопросы:"), p("1. О плане."), p(line), p("2. О смотре."),
            p("РЕШИЛИ: провести смотр."),
        ])
        #expect(minutes.agenda == ["О плане.\n" + line, "О смотре."])
    }

    @Test(
        arguments: [
            ("1. Провести смотр. (Отв. Рябова А.С. Срок до 10.03.2026 г.)", "до 10.03.2026 г."),
            ("1. В течение месяца подготовить справку.", "В течение месяца"),
        ])
    func `finds deadlines without their signs`(line: String, deadline: String) throws {
        let (minutes, _) = try read([title("ПРОТОКОЛ"), p("1 марта 2026 г."), p("РЕШИЛИ:"), p(line)])
        #expect(minutes.decisions.map(\.deadline) == [[deadline]])
    }

    @Test func `dashes of a point stay as they are typed`() throws {
        let lines = [p("1. Секретарю:"), p("– направить положение;"), p("– подготовить листы.")]
        let (minutes, _) = try read([title("ПРОТОКОЛ"), p("РЕШИЛИ:")] + lines)
        #expect(minutes.decisions.map(\.text) == ["Секретарю:\n– направить положение;\n– подготовить листы."])
    }

    @Test func `a table of winners above the points is told`() throws {
        let winners = table([["Место", "Ф.И. участника", "Школа"], ["1", "Иванова Маша", "№ 8"]])
        let (minutes, diagnostics) = try read([
            title("ПРОТОКОЛ заседания жюри"), p("Жюри рассмотрело 24 выступления и приняло решение:"), winners,
            p("1. Признать победителями."), p("2. Направить их на финал."),
        ])
        #expect(minutes.present == nil)
        #expect(minutes.decisions.map(\.number) == ["1", "2"])
        #expect(diagnostics.contains { $0.place == Place(.table(1), .row(1)) })
    }

    @Test func `an office behind its adjective signs among the last lines`() throws {
        let signed = [p("Классный руководитель: Потапова Л.М."), p("Председатель РК: Игнатьева С.С.")]
        let (minutes, _) = try read(decided + signed)
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
        #expect(minutes.signatures.map(\.name) == ["Потапова Л.М.", "Игнатьева С.С."])
    }

    @Test func `others behind those who are named may be counted`() throws {
        let line = "Присутствовали: директор Шалунова О.В., методист Мухина Е.С., работники отделов – всего 16 человек."
        let (minutes, _) = try read([title("ПРОТОКОЛ"), p(line), p("РЕШИЛИ: провести смотр.")])
        #expect(minutes.present?.people.map(\.position) == ["директор", "методист"])
        #expect(minutes.present?.text == "работники отделов")
        #expect(minutes.present?.count == 16)
    }
}
