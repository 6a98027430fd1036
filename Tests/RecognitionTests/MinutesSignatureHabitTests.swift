import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// What clerks write beside roles and names where minutes are signed, and in the cells of those present.
@Suite struct MinutesSignatureHabitTests {
    private func read(_ blocks: [Block]) throws -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        try ProtocolRecogniser().minutes(in: Document(body: blocks))
    }

    private let decided = [title("ПРОТОКОЛ заседания комиссии"), p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test(
        arguments: [
            "Секретарь\tПодпись\tЛ.Н. Ступина", "Секретарь подпись Л.Н. Ступина", "Секретарь п/п Л.Н. Ступина",
            "Секретарь личная подпись Л.Н. Ступина", "Секретарь /подпись/ Л.Н. Ступина",
            "Секретарь\t(подпись)\tЛ.Н. Ступина", "Секретарь    Личная подпись    Ступина Л.Н.",
        ])
    func `the word of a signature in a copy is no part of the role`(line: String) throws {
        let (minutes, diagnostics) = try read(decided + [p("Председатель\tп/п\tГ.Г. Дорофеев"), p(line)])
        #expect(minutes.signatures.map(\.role) == ["Председатель", "Секретарь"])
        #expect(minutes.signatures.allSatisfy { $0.name != nil && $0.position == nil })
        #expect(diagnostics.isEmpty)
    }

    @Test func `the word of a signature may have a cell of its own`() throws {
        let cells = table([
            ["Директор школы", "Подпись", "Г.Г. Дорофеев"], ["Секретарь", "подпись", "Л.Н. Ступина"],
            ["", "личная подпись", "расшифровка подписи"],
        ])
        let (minutes, _) = try read(decided + [cells])
        let expected = [
            Signature(name: "Г.Г. Дорофеев", position: "Директор школы"),
            Signature(role: "Секретарь", name: "Л.Н. Ступина"),
        ]
        #expect(minutes.signatures == expected)
    }

    @Test(
        arguments: [
            ["Заместитель главы", "администрации района,", "председатель комиссии\tМ.Е. Глазунова"],
            ["Заместитель главы администрации района,", "председатель комиссии\tМ.Е. Глазунова"],
            ["Заместитель главы администрации района,", "председатель комиссии", "М.Е. Глазунова"],
            ["Заместитель главы", "администрации района, председатель комиссии\tМ.Е. Глазунова"],
            ["Заместитель главы администрации района, председатель комиссии\tМ.Е. Глазунова"],
        ])
    func `an office before the role is the position`(lines: [String]) throws {
        let (minutes, diagnostics) = try read(decided + lines.map { p($0) } + [p("Секретарь\tЛ.Н. Ступина")])
        let chair = Signature(
            role: "председатель комиссии", name: "М.Е. Глазунова", position: "Заместитель главы администрации района")
        #expect(minutes.signatures == [chair, Signature(role: "Секретарь", name: "Л.Н. Ступина")])
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
        #expect(diagnostics.isEmpty)
    }

    @Test(
        arguments: ["председатель комитета по образованию", "председатель профкома", "председатель совета директоров"]
    )
    func `an office led elsewhere stays in the position`(office: String) throws {
        let (minutes, _) = try read(decided + [p("Заместитель главы района, \(office)\tМ.Е. Глазунова")])
        let expected = Signature(name: "М.Е. Глазунова", position: "Заместитель главы района, \(office)")
        #expect(minutes.signatures == [expected])
    }

    @Test(arguments: [", 8 (000) 23-45-67", ", тел. 8 (000) 23-45-67", " 8 (000) 23-45-67"])
    func `a telephone behind who wrote the minutes is told and is no position`(phone: String) throws {
        let (minutes, diagnostics) = try read(
            decided + [p("Председатель\tГ.Г. Дорофеев"), p("Протокол вел: Ступина Лидия Николаевна" + phone)])
        #expect(minutes.signatures.map(\.position) == [nil, nil])
        #expect(minutes.signatures.last?.name == "Ступина Лидия Николаевна")
        #expect(diagnostics.count == 1)
    }

    @Test func `a telephone below who wrote the minutes takes no signature away`() throws {
        let lines = [p("Председатель\tГ.Г. Дорофеев"), p("Протокол вела Ступина Л.Н."), p("тел. 8 (00000) 2-34-56")]
        let (minutes, diagnostics) = try read(decided + lines)
        #expect(minutes.signatures.map(\.name) == ["Г.Г. Дорофеев", "Ступина Л.Н."])
        #expect(minutes.signatures.map(\.role) == ["Председатель", "Протокол вела"])
        #expect(diagnostics.count == 1)
    }

    @Test(arguments: ["–", "—", "-"])
    func `a dash in a cell names nobody and no day`(dash: String) throws {
        let cell = DraftCell(stringLiteral: dash)
        let rows = table([["№", "Решение", "Срок", "Ответственный"], ["1", "Утвердить план", cell, cell]])
        let (minutes, _) = try read([title("ПРОТОКОЛ совещания"), p("РЕШИЛИ:"), rows])
        #expect(minutes.decisions == [Decision(number: "1", text: "Утвердить план")])
    }

    @Test(
        arguments: [
            ("№: 14", "14"), ("Регистрационный номер: 01-12/14", "01-12/14"), ("Регистрационный № 14-к", "14-к"),
        ])
    func `a number may stand behind a longer label`(line: String, number: String) throws {
        let (minutes, diagnostics) = try read([
            title("ПРОТОКОЛ"), title("заседания комиссии"), p(line), p("Дата: 05.10.2026"), p("РЕШИЛИ:"),
            p("1. Провести смотр."),
        ])
        #expect(minutes.number == number)
        #expect(diagnostics.isEmpty)
    }

    @Test func `a second number is told`() throws {
        let head = [title("ПРОТОКОЛ № 14"), title("заседания комиссии"), p("Регистрационный номер: 01-12/14")]
        let (minutes, diagnostics) = try read(head + [p("РЕШИЛИ: провести смотр.")])
        #expect(minutes.number == "14")
        #expect(diagnostics.count == 1)
    }

    @Test func `a column of roles names who led and who wrote`() throws {
        let members = table([
            ["№", "Ф.И.О.", "Должность", "Роль"], ["1", "Дорофеев Г.Г.", "директор", "председатель комиссии"],
            ["2", "Ступина Л.Н.", "методист", "секретарь комиссии"], ["3", "Ли А.Б.", "учитель", "член комиссии"],
        ])
        let (minutes, _) = try read([
            title("ПРОТОКОЛ заседания комиссии"), p("Присутствовали:"), members, p("РЕШИЛИ: провести смотр."),
        ])
        #expect(minutes.chair == Person(name: "Дорофеев Г.Г.", position: "директор"))
        #expect(minutes.secretary == Person(name: "Ступина Л.Н.", position: "методист"))
        #expect(minutes.present?.people.last == Person(name: "Ли А.Б.", position: "учитель, член комиссии"))
    }
}
