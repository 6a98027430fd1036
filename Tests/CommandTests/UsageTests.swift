import Testing

@Suite struct UsageTests {
    @Test(arguments: [
        ["frobnicate"], ["import"], ["import", "--frobnicate"], ["import", "--format", "xml", "a.docx"],
        ["import", "a.docx", "--year", "12345"], ["import", "a.docx", "--column", "Сроки"],
        ["import", "a.docx", "--column", "Сроки=when"], ["import", "a.docx", "--kind", "memo"],
        ["import", "a.docx", "--limit-ratio", "0"], ["import", "a.docx", "--messages", "xml"],
        ["render", "a.yaml"], ["render", "-o", "a.docx"], ["render", "a.yaml", "-o", "a.docx", "--set", "title"],
        ["render", "a.yaml", "-o", "a.xyz"], ["render", "a.yaml", "-o", "folder"], ["inspect"], ["inspect", "a", "b"],
        ["new", "memo"], ["schema"],
        ["template", "frobnicate"], ["template", "pack", "folder"],
    ])
    func `wrong usage gives 64 and a message, and nothing on standard output`(arguments: [String]) throws {
        let outcome = try Workshop().run(arguments)
        #expect(outcome.status == 64, "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains("error: "), "\(outcome.messages)")
    }

    @Test func `a mistyped option names the nearest and the page of help`() throws {
        let outcome = try Workshop().run(["import", "plan.docx", "--formt", "json"])
        #expect(
            outcome.messages == """
                chancery: error: Unknown option '--formt'. Did you mean '--format'? [wrong-usage]
                See chancery import --help

                """)
    }

    @Test func `wrong usage is told in Russian under a Russian locale`() throws {
        let outcome = try Workshop().run(["import"], environment: ["LANG": "ru_RU.UTF-8"])
        #expect(
            outcome.messages == """
                chancery: ошибка: Не хватает аргумента '<files> ...' [wrong-usage]
                См. chancery import --help

                """)
    }

    @Test func `wrong usage is told as JSON where that is asked for`() throws {
        let outcome = try Workshop().run(["import", "--messages", "json"])
        #expect(
            outcome.messages == #"""
                {"file":"chancery","place":{},"severity":"error","code":"wrong-usage","text":"Missing expected argument '<files> ...'"}

                """#)
    }
}
