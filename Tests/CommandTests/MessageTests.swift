import Testing

@Suite struct MessageTests {
    @Test func `a missing file is told with its name`() throws {
        let outcome = try Workshop().run(["import", "missing.docx"])
        #expect(outcome.status == 66)
        #expect(outcome.messages == "missing.docx: error: There is no such file [missing-file]\n")
    }

    @Test func `a missing file is told in Russian`() throws {
        let outcome = try Workshop().run(["import", "нет.docx"], environment: ["LC_ALL": "ru_RU.UTF-8"])
        #expect(outcome.messages == "нет.docx: ошибка: Такого файла нет [missing-file]\n")
    }

    @Test func `a message is a JSON object a line`() throws {
        let outcome = try Workshop().run(["check", "missing.yaml", "--messages", "json"])
        #expect(
            outcome.messages == #"""
                {"file":"missing.yaml","place":{},"severity":"error","code":"missing-file","text":"There is no such file"}

                """#)
    }

    @Test func `a place in a text file is a line and a column`() throws {
        let workshop = try Workshop()
        try workshop.write("chancery: 1\nkind: plan\ntitel: План\n", to: "plan.yaml")
        let outcome = workshop.run(["check", "plan.yaml", "--messages", "json"])
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains(#""place":{"line":3,"column":1,"#), "\(outcome.messages)")
        #expect(outcome.messages.contains(#""code":"unknown-key""#))
    }

    @Test func `all problems of a model are told at once`() throws {
        let workshop = try Workshop()
        try workshop.write("chancery: 1\nkind: plan\ntitel: План\ntasks: {}\nfoo: 1\n", to: "plan.yaml")
        let outcome = workshop.run(["render", "plan.yaml", "-o", "plan.docx"])
        #expect(outcome.status == 65)
        #expect(outcome.messages.split(separator: "\n").count >= 3, "\(outcome.messages)")
        #expect(try workshop.names == ["plan.yaml"])
    }

    @Test func `nothing is said when the reader of the output has gone`() throws {
        let outcome = try Workshop().run(["schema", "plan"], isOutputClosed: true)
        #expect(outcome.status == 74)
        #expect(outcome.messages.isEmpty)
    }
}
