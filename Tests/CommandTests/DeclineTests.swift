import Testing

@Suite struct DeclineTests {
    @Test(arguments: [
        ("Иванова Анна Петровна", "дательный", "Ивановой Анне Петровне"), ("И.И. Иванова", "дт", "И.И. Ивановой"),
        ("Иванова И. И.", "род.", "Ивановой И. И."), ("И.о. министра", "dative", "Исполняющему обязанности министра"),
        ("Министерство образования и науки", "рд", "Министерства образования и науки"), ("Шевченко", "тв", "Шевченко"),
        ("Иван Петрович Сидоров", "вн", "Ивана Петровича Сидорова"), ("старший методист", "вн", "старшего методиста"),
        ("районный отдел образования", "вн", "районный отдел образования"), ("Селезнева", "пр", "Селезневой"),
        ("МБОУ СОШ № 15", "дт", "МБОУ СОШ № 15"), ("ИВАНОВ ИВАН ИВАНОВИЧ", "дт", "ИВАНОВУ ИВАНУ ИВАНОВИЧУ"),
        ("Николай Петрович", "дт", "Николаю Петровичу"), ("Дом культуры", "рд", "Дома культуры"),
        ("Иванов\u{A0}И.И.", "дт", "Иванову\u{A0}И.И."), ("Мария", "дт", "Марии"),
        ("Толсто\u{438}\u{306}", "дт", "Толстому"), ("Правила", "рд", "Правил"),
    ])
    func `a phrase is declined as what it seems to be`(text: String, caseName: String, form: String) throws {
        let outcome = try Workshop().run(["decline", text, "--case", caseName])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.text == form + "\n")
        #expect(outcome.messages.isEmpty)
    }

    @Test(arguments: [
        ("surname", "m", "Киму"), ("surname", "f", "Ким"), ("given", "м", "Киму"), ("patronymic", "ж", "Ким"),
        ("name", "m", "Киму"), ("position", "auto", "Киму"),
    ])
    func `the part and the gender are obeyed`(part: String, gender: String, form: String) throws {
        let outcome = try Workshop().run(["decline", "Ким", "--case", "дт", "--part", part, "--gender", gender])
        #expect(outcome.status == 0)
        #expect(outcome.text == form + "\n")
    }

    @Test func `where nothing tells the gender, it asks`() throws {
        let outcome = try Workshop().run(["decline", "Ким В.П.", "--case", "дт"])
        #expect(outcome.status == 65)
        #expect(outcome.text == "Ким В.П.\n")
        #expect(outcome.messages.contains("[undetermined-gender]"))
    }

    @Test func `a form that no rule is sure of is printed with a warning`() throws {
        let outcome = try Workshop().run(["decline", "Гребень", "--case", "дт", "--part", "surname", "--gender", "m"])
        #expect(outcome.status == 0)
        #expect(outcome.text == "Гребню\n")
        #expect(outcome.messages.contains("warning: ") && outcome.messages.contains("[doubtful-form]"))
    }

    @Test func `standard input gives a form for every line, and a message its line`() throws {
        let input = "Иванов\r\n\nКим\nСоловей\nПетрова"
        let outcome = try Workshop().run(
            ["decline", "-", "--case", "дт", "--part", "surname"], input: Array(input.utf8))
        #expect(outcome.text == "Иванову\n\nКим\nСоловей\nПетровой\n")
        #expect(outcome.status == 65)
        #expect(
            outcome.messages.split(separator: "\n").map { $0.prefix(15) } == ["-: line 3: erro", "-: line 4: erro"])
    }

    @Test(arguments: [
        ["--case", "звательный"], ["--case", "дт", "--gender", "x"], ["--case", "дт", "--part", "имя"], [],
    ])
    func `what the options do not know is wrong usage`(options: [String]) throws {
        let outcome = try Workshop().run(["decline", "Иванов"] + options)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
    }

    @Test func `forms of the user's come first`() throws {
        let workshop = try Workshop()
        try workshop.write(
            "Соловей: {род: м, дт: Соловею}\nДиректор ЦРБ: {дательный: главному врачу ЦРБ}\n", to: "f.yaml")
        let name = ["decline", "Соловей", "--case", "дт", "--part", "surname", "--gender", "m"]
        let outcome = workshop.run(name + ["--forms", "f.yaml"])
        #expect(outcome.text == "Соловею\n")
        #expect(outcome.messages.isEmpty)
        #expect(
            workshop.run(["decline", "директор ЦРБ", "--case", "дт", "--forms", "f.yaml"]).text
                == "главному врачу ЦРБ\n")
        try workshop.write("Соловей: {куда: Соловею}\nЗаяц: 5\n", to: "g.yaml")
        let faulty = workshop.run(name + ["--forms", "g.yaml"])
        #expect(faulty.status == 65)
        #expect(faulty.messages.hasPrefix("g.yaml: error: "))
        #expect(workshop.run(name + ["--forms", "none.yaml"]).status == 66)
    }

    @Test(arguments: [[0xFF, 0xFE, 0x00], [0x00, 0x0A, 0x01], []] as [[UInt8]])
    func `no input makes it trap`(bytes: [UInt8]) throws {
        let outcome = try Workshop().run(["decline", "-", "--case", "дт"], input: bytes)
        #expect([0, 65].contains(outcome.status))
    }
}
