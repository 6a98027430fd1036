import ChanceryDiagnostics
import ChanceryModels
import ChanceryRecognition
import Testing

struct ModelCheckTests {
    /// What is found, as the field and the code.
    private func remarks(_ model: any ChanceryModel) -> [String] {
        ModelChecks.diagnostics(of: model).map { diagnostic in
            diagnostic.place.text(in: .english).replacing("field ", with: "") + " " + diagnostic.code.rawValue
        }
    }

    @Test(arguments: ModelKind.allCases)
    func `the starter of each kind has nothing to mend`(kind: ModelKind) {
        let found = ModelChecks.diagnostics(of: kind.model.starter).filter { $0.severity > .note }
        #expect(found.map { $0.line(in: .english) } == [])
    }

    @Test(arguments: [
        ("О проведении семинара.", ["«subject» heading-full-stop"]), ("О плане на 2026 г.", []),
        ("О утверждении плана", ["«subject» preposition"]), ("Об плане", ["«subject» preposition"]),
        ("Об итогах", []), ("О ёлке", []), ("О «Книге»", []), ("О «Итогах»", ["«subject» preposition"]),
        ("Об МФЦ", []), ("О МЧС", []), ("Проведение семинара", ["«subject» heading-preposition"]), ("О 1 мая", []),
    ])
    func `a heading answers «about what» and has no full stop`(subject: String, expected: [String]) {
        var order = Order.starter
        order.subject = subject
        #expect(remarks(order).filter { $0.hasPrefix("«subject»") } == expected)
    }

    @Test func `an order that is unfinished says all that it lacks`() {
        #expect(
            remarks(Order()) == [
                "«organisation» missing-part", "«number» missing-part", "«date» missing-part",
                "«subject» missing-part", "«preamble» missing-part", "«clauses» missing-part",
                "«signatures» missing-part", "«verb» verb-missing",
            ])
    }

    @Test func `signatures have a name and a position, the initials first, and nobody signs twice`() {
        var order = Order.starter
        order.signatures = [
            Signature(name: "А.А. Сидорова", position: "Начальник"), Signature(position: "за начальника"),
            Signature(name: "Сидорова А. А."),
        ]
        #expect(
            remarks(order).filter { $0.hasPrefix("«sign") }
                == [
                    "«signatures[1].name» signature-without-name", "«signatures[2].name» duplicate-signer",
                    "«signatures[2].name» initials-order", "«signatures[1].position» signed-for-another",
                    "«signatures[2].position» signature-without-position",
                ].sorted { left, right in
                    // In the order of the model's own fields.
                    remarks(order).firstIndex(of: left) ?? 0 < remarks(order).firstIndex(of: right) ?? 0
                })
    }

    @Test(
        arguments: [
            (["1", "2", "3"], []), (["1", "3"], ["«decisions[1].number» numbering-gap"]),
            (["1", "2", "2"], ["«decisions[2].number» number-repeated"]),
            (["1", "2", "1.1", "1"], ["«decisions[3].number» number-repeated"]), (["I", "II"], []),
            (["5", "4"], ["«decisions[1].number» numbering-restart"]), (["1.1", "1.2", "2.1"], []),
            (["99999999999999999999", "1"], []),
        ] as [([String], [String])])
    func `the numbers of decisions go on`(numbers: [String], expected: [String]) {
        var minutes = MeetingProtocol.starter
        minutes.decisions = numbers.map {
            Decision(number: $0, text: "Методистам провести занятия", deadline: ["май"], responsible: ["Методистам"])
        }
        #expect(remarks(minutes).filter { $0.contains("].number»") } == expected)
    }

    @Test func `the number of an inner point continues that of the outer one`() {
        var order = Order.starter
        order.clauses = [
            Clause(
                number: "1", text: "Утвердить:",
                clauses: [Clause(number: "1.1", text: "Утвердить план."), Clause(number: "2.2", text: "Утвердить.")])
        ]
        #expect(remarks(order).contains("«clauses[0].clauses[1].number» number-of-another"))
    }

    @Test func `a point that somebody has to carry out says who and by when`() {
        var order = Order.starter
        order.clauses = [
            Clause(text: "Обеспечить участие школ."), Clause(text: "Утвердить план."),
            Clause(text: "Директорам школ обеспечить участие до 1 марта.", responsible: ["Директорам школ"]),
            Clause(text: "Директорам школ обеспечить участие.", responsible: ["Директорам школ"], deadline: ["к маю"]),
        ]
        #expect(
            remarks(order).filter { $0.hasPrefix("«clauses") } == [
                "«clauses[0].responsible» without-executor", "«clauses[0].deadline» without-deadline",
            ])
    }

    @Test func `a deadline that is over before the day of the order is told`() {
        var order = Order.starter
        order.clauses = [
            Clause(
                text: "Школам сдать отчёт.", responsible: ["Школам"],
                deadline: ["до 10 января 2026 г.", "до 1 марта 2026 г.", "сигма"])
        ]
        #expect(
            remarks(order).filter { $0.hasPrefix("«clauses") } == [
                "«clauses[0].deadline[0]» deadline-past", "«clauses[0].deadline[2]» deadline-unresolved",
            ])
    }

    @Test func `appendices are named by points, and points name appendices that exist`() {
        var order = Order.starter
        order.clauses = [
            Clause(text: "Утвердить план (приложение № 1) и график (Приложение №3)."),
            Clause(text: "Внести изменения в приложение № 7 к приказу от 01.01.2025 № 1."),
        ]
        order.appendices = [
            OrderAppendix(number: "1", title: "План"), OrderAppendix(number: "2", title: "График"), OrderAppendix(),
        ]
        #expect(
            remarks(order).filter { $0.contains("append") }
                == [
                    "«clauses[0].text» appendix-missing", "«appendices[1]» appendix-unnamed",
                    "«appendices[2].number» appendix-number-missing", "«appendices[2]» appendix-empty",
                ].sorted { left, right in
                    remarks(order).firstIndex(of: left) ?? 0 < remarks(order).firstIndex(of: right) ?? 0
                })
    }

    @Test func `an appendix inside of an order is looked at under its own path`() {
        var order = Order.starter
        order.appendices = [
            OrderAppendix(title: "План", model: .plan(Plan(title: "План", items: [PlanItem(event: ["два  пробела"])])))
        ]
        #expect(
            remarks(order).filter { $0.contains("double") } == ["«appendices[0].model.items[0].event» double-space"])
    }

    @Test func `a letter has four addressees at most, each with what its mode asks for`() {
        var letter = Letter.starter
        letter.addressees = [Addressee](repeating: Addressee(mode: .organisation, organisation: "Школа"), count: 4)
        letter.addressees.append(Addressee(mode: .head, position: "Директору"))
        #expect(
            remarks(letter).filter { $0.hasPrefix("«addr") } == [
                "«addressees» too-many-addressees", "«addressees[4].name» addressee-incomplete",
            ])
    }

    @Test func `polite words have their marks`() {
        var letter = Letter.starter
        (letter.salutation, letter.closing) = ("Уважаемый Илья Сергеевич", "С уважением")
        letter.addressees = [Addressee(mode: .general, position: "Руководителям школ")]
        #expect(
            remarks(letter).filter { $0.hasPrefix("«salu") || $0.hasPrefix("«clos") } == [
                "«salutation» salutation-mark", "«salutation» salutation-number", "«closing» closing-comma",
            ])
    }

    @Test func `votes are no more than people, and unanimity has no dissent`() {
        var minutes = MeetingProtocol.starter
        minutes.proceedings[0].votes = Vote(inFavour: 20, against: 2, text: "единогласно")
        minutes.decisions = [Decision(text: "Одобрить", votes: Vote(inFavour: .max, against: .max))]
        #expect(
            remarks(minutes).filter { $0.contains("vote") } == [
                "«proceedings[0].votes» vote-mismatch", "«proceedings[0].votes» vote-mismatch",
                "«decisions[0].votes» vote-mismatch",
            ])
    }

    @Test(arguments: [("14:30", true), ("9:05", true), ("14.30", false), ("25:00", false), ("", false)])
    func `a time is hours and minutes`(time: String, isRight: Bool) {
        var minutes = MeetingProtocol.starter
        minutes.time = time
        #expect(remarks(minutes).contains("«time» time-form") != isRight)
    }

    @Test func `rows of a programme go forward in time`() {
        var programme = Programme.starter
        programme.entries[1].time = "9.00 – 9.20"
        #expect(remarks(programme) == ["«entries[1].time» time-goes-back"])
    }
}
