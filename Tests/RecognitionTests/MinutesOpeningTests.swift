import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// What stands between the agenda and the first item, and lists of surnames.
@Suite struct MinutesOpeningTests {
    private func read(_ blocks: [Block]) throws -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        try ProtocolRecogniser().minutes(in: Document(body: blocks))
    }

    private let course = [
        p("По первому вопросу слушали Иванову А.П. о плане."), p("Решили: утвердить план."),
        p("По второму вопросу слушали Орлова П.С. о смотре."), p("Решили: провести смотр."),
    ]

    private func meeting(opening: String) -> [Block] {
        [
            title("ПРОТОКОЛ заседания совета"), p("Повестка дня:"), p("1. О плане работы."), p("2. О смотре."),
            p(opening),
        ]
            + course
    }

    @Test(
        arguments: [
            "Открыла заседание председатель совета Воробьёва Т.И.",
            "Заседание Управляющего совета открыл директор школы Кротов В.В.",
            "Председатель Воробьёва Т.И. объявила заседание открытым.",
            "Вступительное слово: Воробьёва Т.И. поздравила всех с началом учебного года.",
            "Со вступительным словом выступила Воробьёва Т.И.", "Повестка дня утверждена единогласно.",
            "Голосовали за повестку дня: за – 12, против – 0.", "Предложенная повестка принята, возражений нет.",
            "Голосовали: за – 12, против – 0.",
        ])
    func `what opens a meeting behind its agenda is told, and is no item and no vote on one`(opening: String) throws {
        let (minutes, diagnostics) = try read(meeting(opening: opening))
        #expect(minutes.agenda == ["О плане работы.", "О смотре."])
        #expect(minutes.decisions.map(\.text) == ["утвердить план.", "провести смотр."])
        #expect(minutes.decisions.allSatisfy { $0.votes == nil })
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.allSatisfy { $0.votes == nil })
        #expect(diagnostics.map(\.code.rawValue) == ["text-left-out"])
        #expect(diagnostics.first?.place == Place(.paragraph(5)))
    }

    @Test(
        arguments: [
            "По первому вопросу повестки дня Иванова А.П. предложила план.",
            "1. О принятии повестки конференции.",
        ])
    func `an item that names the agenda opens no meeting`(line: String) throws {
        let (minutes, diagnostics) = try read(
            [title("ПРОТОКОЛ заседания"), p("Повестка дня:"), p("1. О плане."), p(line), p("РЕШИЛИ: утвердить план.")])
        #expect(diagnostics.isEmpty)
        #expect(minutes.agenda.count + minutes.proceedings.count == 2)
    }

    @Test(
        arguments: [
            ("Собрание открыла директор школы Миронова А.А. Она огласила повестку дня.", "директор школы"),
            ("Председатель Миронова А.А. открыла заседание.", nil),
        ])
    func `who opened the meeting led it where no line names another`(line: String, position: String?) throws {
        let blocks = meeting(opening: line)
        #expect(try read(blocks).minutes.chair == Person(name: "Миронова А.А.", position: position))
        let signed = try read(blocks + [p("Председатель\tВ.В. Кротов")]).minutes
        #expect(signed.chair == nil)
    }

    @Test(arguments: ["Утверждена следующая повестка дня:", "Председатель предложила повестку дня:"])
    func `a sentence with a colon heads the agenda`(line: String) throws {
        let (minutes, _) = try read(
            [title("ПРОТОКОЛ заседания"), p(line), p("1. О плане."), p("2. О смотре.")] + course)
        #expect(minutes.agenda == ["О плане.", "О смотре."])
    }

    @Test func `surnames without initials are people`() throws {
        let (minutes, _) = try read([
            title("ПРОТОКОЛ заседания комитета"), p("Председатель: Власова"),
            p("Присутствовали: Андреева, Белова – казначей, Салтыков-Щедрин и Громов."), p("Отсутствовала: Денисова"),
            p("СЛУШАЛИ: Белову о взносах."), p("ВЫСТУПИЛИ: Андреева, Громов."), p("Громов предложил собрать взносы."),
            p("РЕШИЛИ: собрать взносы."),
        ])
        #expect(minutes.chair == Person(name: "Власова"))
        #expect(
            minutes.present?.people == [
                Person(name: "Андреева"), Person(name: "Белова", position: "казначей"),
                Person(name: "Салтыков-Щедрин"), Person(name: "Громов"),
            ])
        #expect(minutes.absent?.people == [Person(name: "Денисова")])
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Белову", text: "о взносах.")])
        #expect(minutes.proceedings.first?.spoke.map(\.name) == ["Андреева", "Громов", "Громов"])
    }

    @Test(arguments: ["Педагоги, Родители", "нет", "Половина класса", "представители Администрации"])
    func `words with a capital are no surnames`(words: String) throws {
        let (minutes, _) = try read([title("ПРОТОКОЛ собрания"), p("Отсутствовали: " + words), p("РЕШИЛИ: провести.")])
        #expect(minutes.absent?.people == [])
    }

    @Test func `who led the meeting may stand among the numbered members`() throws {
        let (minutes, _) = try read([
            title("ПРОТОКОЛ заседания комиссии"), p("Присутствовали члены комиссии:"),
            p("1. Председатель: Панова Л.М., заместитель начальника;"), p("2. Секретарь – Юдина К.Р.;"),
            p("3. Председатель профкома – Баженов О.В."), p("По доверенности: Сухих Л.Д."),
            p("РЕШИЛИ: провести смотр."),
        ])
        #expect(minutes.chair == Person(name: "Панова Л.М.", position: "заместитель начальника"))
        #expect(minutes.secretary?.name == "Юдина К.Р.")
        #expect(minutes.present?.people.map(\.name) == ["Баженов О.В.", "Сухих Л.Д."])
        #expect(minutes.present?.people.last?.position == "По доверенности")
    }

    @Test func `an item goes on with what was heard and decided in one line`() throws {
        let (minutes, _) = try read([
            title("ПРОТОКОЛ собрания"), p("Повестка:"), p("1. О плане."), p("2. Разное."),
            p("1. Слушали: Иванову А.П. о плане. Решили: утвердить план."),
            p("2. Разное. Слушали Орлова П.С. о смотре. Постановили провести смотр."),
        ])
        #expect(minutes.decisions.map(\.text) == ["утвердить план.", "провести смотр."])
        #expect(minutes.proceedings.map(\.heard.first?.name) == ["Иванову А.П.", "Орлова П.С."])
    }
}
