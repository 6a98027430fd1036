import Testing

/// The user's own forms and the review sheet, from `render` and `batch`.
@Suite struct ReviewTests {
    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        let tags = "{{ фио | дательный }}, {{ должность | вин }}, {{ \"Методист ИБЦ\" | множественное(\"дт\") }}"
        let package = BrokenInputPackage(body: "<w:p><w:r><w:t>\(tags)</w:t></w:r></w:p>")
        try workshop.write(package.bytes, to: "t.docx")
        try workshop.write("фио;должность\nЗаяц Иван Ильич;директор\nИванова Анна Петровна;директор\n", to: "l.csv")
        return workshop
    }

    @Test func `the sheet has every form that a rule made once, the doubtful ones first`() throws {
        let workshop = try workshop()
        let outcome = workshop.run(["batch", "l.csv", "-t", "t.docx", "-o", "out", "--review", "r.csv"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let text = try String(decoding: workshop.read("r.csv"), as: UTF8.self)
        #expect(
            text == """
                \u{FEFF}слово;часть;род;рд;дт;вн;тв;пр;уверенность\r
                Заяц Иван Ильич;фио;;;Зайцу Ивану Ильичу;;;;проверить\r
                Методисты ИБЦ;должность;;;Методистам ИБЦ;;;;вероятно\r
                Иванова Анна Петровна;фио;;;Ивановой Анне Петровне;;;;точно\r
                директор;должность;;;;директора;;;точно\r

                """)
    }

    @Test(arguments: ["r.csv", "r.yaml", "r.json"])
    func `a sheet that was mended serves as the dictionary`(sheet: String) throws {
        let workshop = try workshop()
        let command = ["batch", "l.csv", "-t", "t.docx", "-o"]
        #expect(workshop.run(command + ["a", "--review", sheet]).status == 0)
        let text = try String(decoding: workshop.read(sheet), as: UTF8.self)
        try workshop.write(
            text.replacing("Зайцу Ивану", with: "Заяцу Ивану").replacing("Методистам", with: "Коллегам"), to: sheet)
        let outcome = workshop.run(command + ["b", "--dictionary", sheet, "--review", "rest.csv"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let first = workshop.run(["inspect", "b/001.docx"]).text
        #expect(first.contains("Заяцу Ивану Ильичу, директора, Коллегам ИБЦ"), "\(first)")
        let rest = try String(decoding: workshop.read("rest.csv"), as: UTF8.self)
        #expect(rest.split(whereSeparator: \.isNewline).count == 1, "what the user gave is not made by rule: \(rest)")
    }

    @Test func `render takes both options too`() throws {
        let workshop = try workshop()
        try workshop.write("{\"фио\": \"Заяц Иван Ильич\", \"должность\": \"врач\"}", to: "m.json")
        try workshop.write("Заяц:\n  дт: Заяцу\n", to: "d.yaml")
        let outcome = workshop.run(
            ["render", "m.json", "-t", "t.docx", "-o", "m.docx", "--dictionary", "d.yaml", "--review", "r.yaml"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(workshop.run(["inspect", "m.docx"]).text.contains("Заяцу Ивану Ильичу, врача"))
        #expect(try String(decoding: workshop.read("r.yaml"), as: UTF8.self).contains("слово: Заяц Иван Ильич"))
    }

    @Test func `the name of a document is made with the user's forms`() throws {
        let workshop = try workshop()
        try workshop.write("слово;дт\nЗаяц;Заяцу\n", to: "d.csv")
        let outcome = workshop.run(
            ["batch", "l.csv", "-t", "t.docx", "-o", "out", "--limit", "1", "--dictionary", "d.csv"]
                + ["--name", "{{ фио | дат }}"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try workshop.names(in: "out") == ["Заяцу Ивану Ильичу.docx"])
    }

    @Test func `a sheet of another suffix is wrong usage, and a faulty dictionary is told with its record`() throws {
        let workshop = try workshop()
        let command = ["batch", "l.csv", "-t", "t.docx", "-o", "out"]
        let wrong = workshop.run(command + ["--review", "r.xlsx"])
        #expect(wrong.status != 0 && wrong.messages.contains("[unsupported-output]"), "\(wrong.messages)")
        try workshop.write("слово;кому-то\nЗаяц;Заяцу\n", to: "d.csv")
        let faulty = workshop.run(command + ["--dictionary", "d.csv"])
        #expect(faulty.status == 65)
        #expect(faulty.messages.hasPrefix("d.csv: record 1: error: "), "\(faulty.messages)")
        #expect(try workshop.names(in: ".").contains("out") == false)
    }
}
