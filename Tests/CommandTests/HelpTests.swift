import Testing

@Suite struct HelpTests {
    static let commands: [[String]] = [
        [], ["import"], ["render"], ["check"], ["inspect"], ["deadline"], ["decline"], ["new"], ["schema"],
        ["template"],
        ["template", "list"], ["template", "check"], ["template", "fields"], ["template", "export"],
        ["template", "pack"],
        ["template", "unpack"],
    ]

    @Test(arguments: commands)
    func `the example of every help page works as printed`(command: [String]) throws {
        let workshop = try Workshop()
        let help = workshop.run(command + ["--help"])
        #expect(help.status == 0)
        #expect(help.messages.isEmpty)
        let lines = help.text.split(separator: "\n").map { $0.drop { $0 == " " } }
        let examples = try #require(lines.firstIndex(of: "Example:"), "no example in:\n\(help.text)")
        let calls = lines[(examples + 1)...].prefix { $0.hasPrefix("chancery ") }
        #expect(!calls.isEmpty)
        for call in calls {
            let outcome = workshop.run(line: String(call))
            #expect(outcome.status == 0, "\(call)\n\(outcome.messages)")
        }
    }

    @Test(arguments: [["help"], ["help", "import"], ["--help"], ["-h"], ["--version"]])
    func `pages that are asked for go to standard output`(arguments: [String]) throws {
        let outcome = try Workshop().run(arguments)
        #expect(outcome.status == 0)
        #expect(!outcome.output.isEmpty)
        #expect(outcome.messages.isEmpty)
    }

    @Test func `every limit has a flag`() throws {
        let page = try Workshop().run(["import", "--help-hidden"]).text
        for limit in [
            "entry-bytes", "total-bytes", "ratio", "entries", "xml-depth", "xml-attributes", "xml-names",
            "table-cells", "table-columns", "loop-iterations", "output-bytes",
        ] {
            #expect(page.contains("--limit-\(limit) "), "\(limit)")
        }
    }
}
