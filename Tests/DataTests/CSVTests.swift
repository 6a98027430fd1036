import ChanceryData
import ChanceryDiagnostics
import Testing

@Suite struct CSVTests {
    private func records(_ text: String) throws -> [Value] {
        try #require(try CSVReader.read(Array(text.utf8)).elements)
    }

    @Test(arguments: [";", ",", "\t"])
    func `cells are parted by what parts the names`(separator: String) throws {
        let text =
            ["имя", "школа"].joined(separator: separator) + "\r\n" + ["Иванов", "№ 1"].joined(separator: separator)
        let record = try #require(try records(text).first)
        #expect(record["имя"] == .text("Иванов"))
        #expect(record["школа"] == .text("№ 1"))
    }

    @Test func `quotes hold separators, quotes and ends of lines`() throws {
        let records = try records("a;b\n\"x;\"\"y\"\"\r\nz\";2\n")
        #expect(records.count == 1)
        #expect(records.first?["a"] == .text("x;\"y\"\nz"))
        #expect(records.first?["b"] == .text("2"))
    }

    @Test func `a byte order mark is no part of the first name, blanks around names are none either`() throws {
        #expect(try records("\u{FEFF} имя ;b\n1;2").first?["имя"] == .text("1"))
    }

    @Test func `Windows-1251 is read where the bytes are no UTF-8`() throws {
        // «Имя;Ёж №» and «Пётр;–» as Excel writes them.
        let bytes: [UInt8] = [
            0xC8, 0xEC, 0xFF, 0x3B, 0xA8, 0xE6, 0x20, 0xB9, 0x0A, 0xCF, 0xB8, 0xF2, 0xF0, 0x3B, 0x96,
        ]
        let record = try #require(try CSVReader.read(bytes).elements?.first)
        #expect(record["Имя"] == .text("Пётр"))
        #expect(record["Ёж №"] == .text("–"))
    }

    @Test func `blank rows are no records, missing cells are empty texts`() throws {
        let records = try records("a;b\n;;\n\n1\n  ; \n2;3")
        #expect(records.map { $0["b"]?.text } == ["", "3"])
        #expect(records.map { $0.position?.line } == [4, 6])
    }

    @Test(
        arguments: [
            ("", "empty-file", nil), (";;\n1;2", "empty-file", nil), ("a;a\n1;2", "duplicate-key", "line 1, column 3"),
            ("a;b\n1;2;3", "malformed-csv", "line 2, column 5"), ("a;b\n1;\"2", "malformed-csv", "line 2, column 3"),
        ] as [(String, DiagnosticCode, String?)])
    func `a broken table is told at its place`(text: String, code: DiagnosticCode, place: String?) throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try CSVReader.read(Array(text.utf8)) }
        #expect(problem.code == code)
        #expect(problem.place.text(in: .english) == place ?? "")
    }

    @Test(arguments: UInt64(1)...200)
    func `whatever the bytes, a table is read or refused`(seed: UInt64) {
        var state = seed
        let bytes = (0..<200).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let choice = UInt8(truncatingIfNeeded: state >> 33)
            return choice < 128 ? Array(";,\"\n\ra\t ".utf8)[Int(choice) % 8] : choice
        }
        _ = try? CSVReader.read(bytes)
    }
}
