import Chancery
import Foundation
import Testing

@Suite struct BatchTests {
    /// A workshop with a template `t.docx` that prints a number and a surname, made of the built-in letter's package.
    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        let package = BrokenInputPackage(
            body: "<w:p><w:r><w:t>Письмо № {{ номер }}, {{ фамилия }}</w:t></w:r></w:p>")
        try workshop.write(package.bytes, to: "t.docx")
        return workshop
    }

    private static let table = "номер;фамилия\n1;Иванов\n2;Петрова\n3;Иванов\n"

    @Test func `each record gives a document, numbered by default`() throws {
        let workshop = try workshop()
        try workshop.write(Self.table, to: "l.csv")
        let outcome = workshop.run(["batch", "l.csv", "-t", "t.docx", "-o", "out"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try workshop.names(in: "out") == ["001.docx", "002.docx", "003.docx"])
        #expect(workshop.run(["inspect", "out/002.docx"]).text.contains("Письмо № 2, Петрова"))
    }

    @Test func `names are made by a pattern, each once`() throws {
        let workshop = try workshop()
        try workshop.write(Self.table, to: "l.csv")
        let outcome = workshop.run(["batch", "l.csv", "-t", "t.docx", "-o", "out", "--name", "{{ фамилия }}/?*"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try workshop.names(in: "out") == ["Иванов (2).docx", "Иванов.docx", "Петрова.docx"])
    }

    @Test func `a record with a problem does not stop the others, and is told`() throws {
        let workshop = try workshop()
        let data = #"[{"номер": 1, "фамилия": "А"}, {"номер": 2}, {"номер": 3, "фамилия": "В"}]"#
        try workshop.write(data, to: "l.json")
        let outcome = workshop.run(["batch", "l.json", "-t", "t.docx", "-o", "out"])
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("record 2, paragraph 1: error:"), "\(outcome.messages)")
        #expect(try workshop.names(in: "out") == ["001.docx", "003.docx"])
    }

    @Test func `what all records have in common is said once`() throws {
        let workshop = try workshop()
        try workshop.write("номер\n1\n2\n3\n", to: "l.csv")
        let outcome = workshop.run(["batch", "l.csv", "-t", "t.docx", "-o", "out"])
        #expect(outcome.status == 65)
        #expect(outcome.messages.split(separator: "\n").count == 1, "\(outcome.messages)")
        #expect(outcome.messages.contains("so in 3 records"))
    }

    @Test func `parts of the list make what the whole list makes`() throws {
        let workshop = try workshop()
        try workshop.write(Self.table, to: "l.csv")
        let whole = ["batch", "l.csv", "-t", "t.docx", "--name", "{{ фамилия }}", "-o"]
        #expect(workshop.run(whole + ["a"]).status == 0)
        #expect(workshop.run(whole + ["b", "--shard", "1/2", "--jobs", "1"]).status == 0)
        #expect(workshop.run(whole + ["b", "--shard", "2/2"]).status == 0)
        let names = try workshop.names(in: "a")
        #expect(try workshop.names(in: "b") == names)
        for name in names { #expect(try workshop.read("a/" + name) == workshop.read("b/" + name)) }
    }

    @Test func `what is there already is left alone on request`() throws {
        let workshop = try workshop()
        try workshop.write(Self.table, to: "l.csv")
        #expect(workshop.run(["batch", "l.csv", "-t", "t.docx", "-o", "out", "--limit", "1"]).status == 0)
        try workshop.write([1, 2, 3], to: "out/001.docx")
        #expect(workshop.run(["batch", "l.csv", "-t", "t.docx", "-o", "out", "--resume"]).status == 0)
        #expect(try workshop.read("out/001.docx") == [1, 2, 3])
        #expect(try workshop.names(in: "out").count == 3)
    }

    @Test(arguments: ["out.zip", "out.tar", "-"])
    func `an archive holds the documents in their order, the same bytes each time`(output: String) throws {
        let workshop = try workshop()
        try workshop.write(Self.table, to: "l.csv")
        let command = ["batch", "l.csv", "-t", "t.docx", "-o", output, "--name", "Письмо {{ номер }}"]
        func made() throws -> [UInt8] {
            let outcome = workshop.run(command)
            #expect(outcome.status == 0, "\(outcome.messages)")
            return output == "-" ? outcome.output : try workshop.read(output)
        }
        let bytes = try made()
        #expect(try made() == bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let places = try (1...3).map { try #require(text.range(of: "Письмо \($0).docx")).lowerBound }
        #expect(places == places.sorted())
    }

    @Test(arguments: [["--shard", "3/2"], ["--jobs", "0"], ["--limit", "0"], ["--resume"]])
    func `wrong options are wrong usage`(options: [String]) throws {
        let workshop = try workshop()
        let output = options == ["--resume"] ? "o.zip" : "o"
        #expect(workshop.run(["batch", "l.csv", "-t", "t.docx", "-o", output] + options).status == 64)
    }

    @Test func `data without records are refused`() throws {
        let workshop = try workshop()
        try workshop.write("[]", to: "l.json")
        let outcome = workshop.run(["batch", "l.json", "-t", "t.docx", "-o", "out"])
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("[no-records]"))
    }
}
