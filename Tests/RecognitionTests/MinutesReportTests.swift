import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Reports, points and votes in words other than «СЛУШАЛИ», «1.» and «Голосовали».
@Suite struct MinutesReportTests {
    private func minutes(_ course: [Block]) throws -> MeetingProtocol {
        let agenda = [p("Повестка дня:"), p("1. О плане работы."), p("2. О конкурсе чтецов.")]
        return try ProtocolRecogniser().minutes(
            in: Document(body: [title("ПРОТОКОЛ совещания"), p("12.03.2026")] + agenda + course)
        ).minutes
    }

    private let second: [Block] = [
        p("РЕШИЛИ:"), p("1.1. Утвердить план."), p("2. СЛУШАЛИ: Рябову Т.С. о конкурсе."), p("РЕШИЛИ:"),
        p("2.1. Провести конкурс."),
    ]

    @Test(arguments: [
        "С докладом по первому вопросу выступила Громова Е.В. о плане работы.",
        "1. Докладывала: Громова Е.В. о плане работы.", "ДОКЛАДЧИК: Громова Е.В. о плане работы.",
    ]) func `a report right below the agenda is no item of it`(line: String) throws {
        let minutes = try minutes([p(line)] + second)
        #expect(minutes.agenda == ["О плане работы.", "О конкурсе чтецов."])
        #expect(minutes.proceedings.count == 2)
        let told = try #require(minutes.proceedings.first.map { $0.heard + $0.spoke })
        #expect(told == [Speech(name: "Громова Е.В.", text: "о плане работы.")])
        #expect(minutes.proceedings.map(\.decided.count) == [1, 1])
    }

    @Test func `a speaker below an item of the agenda belongs to it`() throws {
        let agenda = [p("Повестка дня:"), p("1. О плане работы."), p("Докладывает: Громова Е.В., директор")]
        let minutes = try ProtocolRecogniser().minutes(
            in: Document(body: [title("ПРОТОКОЛ совещания")] + agenda + [p("РЕШИЛИ:"), p("1. Утвердить план.")])
        ).minutes
        #expect(minutes.agenda == ["О плане работы.\nДокладывает: Громова Е.В., директор"])
    }

    @Test func `several are heard together`() throws {
        let minutes = try minutes(
            [p("1. СЛУШАЛИ: Тимофееву Л.Л. (Луговская СОШ) и Шмакову Г.Г. (Ручейская ООШ) об опыте школ.")] + second)
        let expected = [
            Speech(name: "Тимофееву Л.Л.", position: "Луговская СОШ"),
            Speech(name: "Шмакову Г.Г.", position: "Ручейская ООШ", text: "об опыте школ."),
        ]
        #expect(minutes.proceedings.first?.heard == expected)
    }

    @Test func `speakers may follow each other in one paragraph`() throws {
        let minutes = try minutes(
            [
                p("1. СЛУШАЛИ: Громову Е.В. о плане работы."),
                p(
                    "ВЫСТУПИЛИ: Петров П.П. – предложил принять план. Зуева И.П., учитель, поддержала Петрова П.П. и его план."
                ),
            ] + second)
        let expected = [
            Speech(name: "Петров П.П.", text: "предложил принять план."),
            Speech(name: "Зуева И.П.", position: "учитель", text: "поддержала Петрова П.П. и его план."),
        ]
        #expect(minutes.proceedings.first?.spoke == expected)
        let one = try self.minutes(
            [p("ВЫСТУПИЛИ: Петров П.П. предложил принять план. Зуева И.П. – ответственная за план.")] + second)
        #expect(one.proceedings.first?.spoke.count == 1)
    }

    @Test func `an extract has the number, the topic and the speaker of its item in one line`() throws {
        let extract = try ProtocolRecogniser().minutes(
            in: Document(body: [
                title("ВЫПИСКА ИЗ ПРОТОКОЛА педсовета"), p("Присутствовали: 40 чел."), p("СЛУШАЛИ:"),
                p("3. О переводе обучающихся – Орешкину Т.Н., заместителя директора."), p("РЕШИЛИ:"),
                p("3.1. Перевести обучающихся."), p("3.2. Довести решение до сведения родителей."),
            ])
        ).minutes
        #expect(extract.proceedings.map(\.number) == ["3"])
        #expect(extract.proceedings.first?.topic == "О переводе обучающихся")
        #expect(extract.proceedings.first?.heard == [Speech(name: "Орешкину Т.Н.", position: "заместителя директора")])
        #expect(extract.decisions.map(\.number) == ["3.1", "3.2"])
    }

    @Test func `a topic that stands nowhere else is told, though nobody is named`() throws {
        let extract = try ProtocolRecogniser().minutes(
            in: Document(
                body: [
                    title("ВЫПИСКА ИЗ ПРОТОКОЛА педсовета"), p("Присутствовали: 40 чел."), p("СЛУШАЛИ:"),
                    p("3. О переводе обучающихся"), p("РЕШИЛИ:"), p("3.1. Перевести обучающихся."),
                ])
        ).minutes
        let expected = Proceeding(
            number: "3", topic: "О переводе обучающихся", decided: ["Перевести обучающихся."])
        #expect(extract.proceedings == [expected])
    }

    @Test func `a majority is a vote`() throws {
        let minutes = try minutes([
            p("1. СЛУШАЛИ: Громову Е.В. о плане работы."), p("РЕШИЛИ:"), p("1.1. Утвердить план."),
            p("Решение принято большинством голосов."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Утвердить план."])
        #expect(minutes.proceedings.first?.votes == Vote(text: "большинством голосов"))
    }

    @Test func `a decision on an appendix is no mark of one`() throws {
        let minutes = try minutes([
            p("РЕШИЛИ:"), p("Приложение к плану утвердить."), p("Провести смотр."), p("Приложение к протоколу на 2 л."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Приложение к плану утвердить.", "Провести смотр."])
    }

    @Test func `letters number points where nothing else does`() throws {
        let points = try minutes([
            p("СЛУШАЛИ: Громову Е.В. о плане."), p("РЕШИЛИ:"), p("а) утвердить план;"), p("б) провести семинар."),
        ]).decisions
        #expect(
            points == [
                Decision(number: "а)", text: "утвердить план;"), Decision(number: "б)", text: "провести семинар."),
            ])
        let parts = try minutes([
            p("РЕШИЛИ:"), p("1. Школам:"), p("а) утвердить план;"), p("б) провести семинар."), p("2. Сдать отчёт."),
        ]).decisions
        #expect(parts.map(\.number) == ["1", "2"])
    }

    @Test(arguments: [true, false]) func `names below the word for who is responsible`(isNumbered: Bool) throws {
        let number = isNumbered ? "1.1. " : ""
        let decisions = try minutes([
            p("РЕШИЛИ:"), p(number + "Сдать отчёт."), p("Ответственные:"), p("Рябова Т.С."), p("Петров П.П., учитель"),
            p("Срок: май 2026 г."),
        ]).decisions
        #expect(decisions.map(\.responsible) == [["Рябова Т.С.", "Петров П.П., учитель"]])
        #expect(decisions.map(\.deadline) == [["май 2026 г."]])
    }
}
