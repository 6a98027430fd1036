import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// How clerks head the points of a decision, number them, name who carries them out, and what they write below.
@Suite struct MinutesPointHabitTests {
    private func read(_ blocks: [Block]) throws -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        try ProtocolRecogniser().minutes(
            in: Document(body: [title("ПРОТОКОЛ заседания совета"), p("20.08.2025")] + blocks))
    }

    private func decision(_ text: String) throws -> Decision? {
        try read([p("РЕШИЛИ:"), p("1. " + text), p("2. Провести смотр.")]).minutes.decisions.first
    }

    private let points = [p("1. Утвердить план."), p("2. Провести смотр.")]

    // MARK: Headings

    @Test(
        arguments: [
            "Решения совещания", "РЕШЕНИЕ ЗАСЕДАНИЯ", "Решение методического совета", "Решение педсовета № 3",
            "Решение общего собрания трудового коллектива", "Решение комиссии по охране труда", "Решение педсовета.",
            "Протокольные поручения:", "Вывод комиссии:", "Рекомендации педагогического совета:", "УСЛОВИЛИСЬ:",
            "Решили следующее",
        ])
    func `points stand below a heading with a colon or without`(heading: String) throws {
        let (minutes, diagnostics) = try read([p("СЛУШАЛИ: Петрову А.А. о плане работы."), p(heading)] + points)
        #expect(minutes.decisions.map(\.text) == ["Утвердить план.", "Провести смотр."])
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Петрову А.А.", text: "о плане работы.")])
        #expect(diagnostics.isEmpty)
    }

    @Test(
        arguments: [
            "Решение комиссии довести до сведения.", "Решение совета принято ранее.", "Решение комиссии исполнено",
            "Решения, принятые советом",
        ])
    func `a sentence about a decision heads none`(sentence: String) throws {
        let (minutes, _) = try read(
            [p("СЛУШАЛИ: Петрову А.А. о плане работы."), p(sentence), p("РЕШИЛИ:")] + points)
        #expect(minutes.decisions.count == 2)
        #expect(minutes.proceedings.first?.heard.first?.text == "о плане работы.\n" + sentence)
    }

    @Test func `a decision that an agenda lists heads no points`() throws {
        let (minutes, _) = try read(
            [p("Повестка дня:"), p("О плане."), p("Решение комиссии по охране труда"), p("РЕШИЛИ:")] + points)
        #expect(minutes.agenda == ["О плане.", "Решение комиссии по охране труда"])
        #expect(minutes.decisions.count == 2)
    }

    // MARK: Numbers

    @Test(arguments: ["27.09.2025 провести семинар.", "27.09 провести семинар.", "27 сентября провести семинар."])
    func `a point may begin with its day`(text: String) throws {
        let minutes = try read([p("РЕШИЛИ:"), p("1. Утвердить план."), p("2. " + text), p("3. Сдать отчёт.")]).minutes
        #expect(minutes.decisions.map(\.number) == ["1", "2", "3"])
        #expect(minutes.decisions.map(\.text) == ["Утвердить план.", text, "Сдать отчёт."])
    }

    @Test func `dashes below whom a point charges are one point`() throws {
        let minutes = try read([
            p("РЕШИЛИ:"), p("Котову К.К.:"), p("– подготовить план;"), p("– провести смотр."), p("Луниной Л.Л.:"),
            p("– сдать отчёт."),
        ]).minutes
        #expect(
            minutes.decisions.map(\.text) == [
                "Котову К.К.:\n– подготовить план;\n– провести смотр.", "Луниной Л.Л.:\n– сдать отчёт.",
            ])
    }

    // MARK: What stands below

    @Test(
        arguments: [
            ("Решение принято большинством голосов («за» – 4, «против» – 1).", "большинством голосов", 4, 1),
            ("Решение принято единогласно (за – 5, против – 0).", "единогласно", 5, 0),
        ])
    func `the figures of a vote may stand in brackets`(line: String, told: String, inFavour: Int, against: Int) throws {
        let minutes = try read([p("РЕШИЛИ:")] + points + [p(line)]).minutes
        #expect(minutes.decisions.map(\.text) == ["Утвердить план.", "Провести смотр."])
        #expect(minutes.proceedings.first?.votes == Vote(inFavour: inFavour, against: against, text: told))
    }

    @Test(
        arguments: [
            "Вопросов и замечаний не поступило.", "Особое мнение: нет.", "Дата следующего заседания: 10.10.2025",
            "Возражений нет.",
        ])
    func `a remark below a point is told, and the points go on behind it`(remark: String) throws {
        let (minutes, diagnostics) = try read(
            [p("РЕШИЛИ:")] + points + [p(remark), p("3. Сдать отчёт."), p("Председатель\tК.К. Котов")])
        #expect(minutes.decisions.map(\.text) == ["Утвердить план.", "Провести смотр.", "Сдать отчёт."])
        #expect(diagnostics.map(\.code.rawValue) == ["text-left-out"])
        #expect(minutes.signatures.count == 1)
    }

    // MARK: Who and when

    @Test(
        arguments: [
            ("Отв-й: Петрова", [], ["Петрова"]), ("Ответств. Петрова А.А.", [], ["Петрова А.А."]),
            ("Отв. лицо – Петрова А.А.", [], ["Петрова А.А."]),
            ("Отв.: Петрова А.А. до 01.10.2025.", ["до 01.10.2025"], ["Петрова А.А."]),
            ("Отв.: Котов К.К.; контроль: Лунина Л.Л.", [], ["Котов К.К."]),
            ("Срок исполнения 01.10.2025. Исполнитель: Петрова А.А.", ["01.10.2025"], ["Петрова А.А."]),
            ("Срок выполнения до 1 октября 2025 г.", ["до 1 октября 2025 г."], []),
        ] as [(String, [String], [String])])
    func `labels are shortened and need no colon`(label: String, deadline: [String], responsible: [String]) throws {
        let decision = try #require(try decision("Подготовить план. " + label))
        #expect(decision.deadline == deadline)
        #expect(decision.responsible == responsible)
        #expect(decision.text == "Подготовить план. " + label)
    }

    @Test func `a comma keeps the list of those responsible open`() throws {
        let minutes = try read([
            p("РЕШИЛИ:"), p("1. Подготовить план."), p("Ответственные: Котов К.К.,"), p("Лунина Л.Л."),
            p("2. Провести смотр."),
        ]).minutes
        #expect(minutes.decisions.map(\.responsible) == [["Котов К.К.", "Лунина Л.Л."], []])
    }

    @Test(
        arguments: [
            ("Срок исполнения, ответственный", cell("до 26.12.2025, Климова С.Ю.")),
            ("Ответственный, срок", cell("Климова С.Ю. до 26.12.2025")),
            ("Отв. / срок", cell("Климова С.Ю.", "до 26.12.2025")),
            ("Срок и исполнитель", cell("Срок: до 26.12.2025", "Отв.: Климова С.Ю.")),
        ])
    func `when and by whom may share a column`(heading: String, shared: DraftCell) throws {
        let rows = table([["№", "Решение", DraftCell(stringLiteral: heading)], ["1", "Подготовить план", shared]])
        #expect(
            try read([p("РЕШИЛИ:"), rows]).minutes.decisions == [
                Decision(
                    number: "1", text: "Подготовить план", deadline: ["до 26.12.2025"], responsible: ["Климова С.Ю."])
            ])
    }

    @Test func `positions and further times stay with what they follow in a shared column`() throws {
        let rows = table([
            ["№", "Решение", "Срок, ответственные"],
            ["1", "Подготовить план", "Климова С.Ю., методист, апрель, октябрь"],
        ])
        let decision = try read([p("РЕШИЛИ:"), rows]).minutes.decisions.first
        #expect(decision?.deadline == ["апрель, октябрь"])
        #expect(decision?.responsible == ["Климова С.Ю., методист"])
    }

    @Test(arguments: ["Отв. лицо", "Отв.", "Отв. исполнитель"])
    func `a column of those responsible has a short heading`(heading: String) throws {
        let rows = table([["№", "Решение", DraftCell(stringLiteral: heading)], ["1", "Подготовить план", "Ким Е.В."]])
        #expect(try read([p("РЕШИЛИ:"), rows]).minutes.decisions.map(\.responsible) == [["Ким Е.В."]])
    }

    // MARK: Signatures and speakers

    @Test(
        arguments: [
            "Председатель\tИ.И. Зайцева\tСекретарь\tК.К. Котов",
            "Председатель ____ И.И. Зайцева\tСекретарь ____ К.К. Котов",
            "Председатель И.И. Зайцева      Секретарь К.К. Котов",
        ])
    func `two sign in one row`(row: String) throws {
        let (minutes, diagnostics) = try read([p("РЕШИЛИ:")] + points + [p(row)])
        #expect(minutes.decisions.map(\.text) == ["Утвердить план.", "Провести смотр."])
        #expect(
            minutes.signatures == [
                Signature(role: "Председатель", name: "И.И. Зайцева"), Signature(role: "Секретарь", name: "К.К. Котов"),
            ])
        #expect(diagnostics.isEmpty)
    }

    @Test(
        arguments: [
            ("О плане работы. Докладчик – Котов К.К.", "О плане работы.", nil),
            ("О плане работы (докладчик Котов К.К.)", "О плане работы", nil),
            ("О плане работы (докладчик – Котов К.К., методист)", "О плане работы", "методист"),
        ] as [(String, String, String?)])
    func `the word for who reports is no part of the report`(text: String, said: String, position: String?) throws {
        let minutes = try read([p("СЛУШАЛИ: " + text), p("РЕШИЛИ:")] + points).minutes
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Котов К.К.", position: position, text: said)])
    }
}
