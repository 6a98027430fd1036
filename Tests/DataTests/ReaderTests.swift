import ChanceryData
import ChanceryDiagnostics
import Testing

@Suite struct ReaderTests {
    private func problem(_ text: String) throws -> Diagnostic {
        try #require(throws: Diagnostic.self) { _ = try DataReader.read(Array(text.utf8)) }
    }

    @Test(arguments: [
        ("{\"a\": }", 1, 7), ("{\"a\": 1,}", 1, 9), ("[1 2]", 1, 4), ("[1]\n x", 2, 2), ("{\"ж\": tru}", 1, 7),
        ("[\"\u{1}\"]", 1, 3), ("[01]", 1, 4),
        ("[\"\\q\"]", 1, 5), ("[\"\\ud800\"]", 1, 9), ("[-]", 1, 3), ("{\"a\" 1}", 1, 6), ("{a: 1}", 1, 2),
        ("[1.]", 1, 4), ("[1e400]", 1, 7),
        ("[\n\n", 3, 1), ("[\"a", 1, 4), ("[NaN]", 1, 2),
    ])
    func `a fault of JSON is named with its line and column`(text: String, line: Int, column: Int) throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try JSONReader.read(Array(text.utf8)) }
        #expect(problem.code == "malformed-json")
        #expect(problem.place == Place(.line(line, column: column)))
    }

    @Test(arguments: [
        ("a: [1\nb: 2", 2), ("a: 'x\n", 2), ("a: b: c", 1), ("\tx: 1", 1), ("a: *x", 1), ("- 1\nb: 2", 2),
    ])
    func `a fault of YAML is named with its line`(text: String, line: Int) throws {
        let problem = try problem(text)
        #expect(problem.code == "malformed-yaml")
        guard case .line(let found, _) = problem.place.steps.first else {
            Issue.record("no line: \(problem)")
            return
        }
        #expect(found == line)
    }

    @Test(arguments: [
        ("{\"a\": 1,\n \"a\": 2}", 1, 2, 2), ("a: 1\nb: 3\na: 2", 1, 3, 1),
        ("x:\n  - a: 1\n    b:\n      a: 3\n    \"a\" : 2", 2, 5, 5),
        ("1: x\n# 1: y\n\n'1': y", 1, 4, 1),
    ])
    func `a key that stands twice is an error that names both lines`(text: String, first: Int, line: Int, column: Int)
        throws
    {
        let problem = try problem(text)
        #expect(problem.code == "duplicate-key")
        #expect(problem.place == Place(.line(line, column: column)))
        #expect(problem.wording.english.hasSuffix("first on line \(first)"))
    }

    @Test(arguments: ["{a: 1, a: 2}", "? a\n: 1\n? a\n: 2", "{? a : 1,\n? a : 2}"])
    func `a key that stands twice is an error in any style`(text: String) throws {
        #expect(try problem(text).code == "duplicate-key")
    }

    @Test(arguments: ["", " \n\t", "# только примечание\n"])
    func `a file with nothing in it is empty`(text: String) throws {
        #expect(try problem(text).code == "empty-file")
    }

    @Test func `plain scalars are what YAML 1.2 says, marks and dates stay text`() throws {
        let value = try DataReader.read(
            Array("[1, -2, 01, 1.5, 1e3, true, yes, null, ~, 2026-01-01, 14:30, 1.1.1, '1', +3, 0x1F, 0]".utf8))
        let contents = try #require(value.elements).map(\.content)
        #expect(
            contents == [
                .integer(1), .integer(-2), .text("01"), .decimal(1.5), .decimal(1000), .bool(true), .text("yes"), .null,
                .null, .text("2026-01-01"),
                .text("14:30"), .text("1.1.1"), .text("1"), .integer(3), .text("0x1F"), .integer(0),
            ])
    }

    @Test(arguments: ["{\n \"a\": [1,\n  \"б\"]}", "a:\n - 1\n - б"])
    func `values and keys know where they stand`(text: String) throws {
        let value = try DataReader.read(Array(text.utf8))
        let element = try #require(value["a"]?.elements?.last)
        #expect(element.position == TextPosition(line: 3, column: text.hasPrefix("{") ? 3 : 4))
        guard case .mapping(let mapping) = value.content else {
            Issue.record("no mapping")
            return
        }
        #expect(mapping.position(ofKeyAt: 0)?.line == (text.hasPrefix("{") ? 2 : 1))
    }

    @Test func `marks of byte order and UTF-16 are read, other encodings are refused`() throws {
        let text = "{\"ключ\": 1}"
        let utf16: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16] {
            #expect(try DataReader.read(bytes)["ключ"] == .integer(1))
        }
        for bytes in [[0xEA, 0xEB, 0xFE, 0xF7], utf16.dropLast(), [0xFE, 0xFF, 0xD8, 0x00]] as [[UInt8]] {
            let problem = try #require(throws: Diagnostic.self) { _ = try DataReader.read(bytes) }
            #expect(problem.code == "not-utf8")
        }
    }

    @Test(arguments: ["[1,\n \"ж", "a: x\nб: "])
    func `the first byte that is no UTF-8 is named with its line and column`(beginning: String) throws {
        for wrong in [[0xC0, 0x80], [0xEF, 0xF0], [0xED, 0xA0, 0x80]] as [[UInt8]] {
            let problem = try #require(throws: Diagnostic.self) {
                _ = try DataReader.read(Array(beginning.utf8) + wrong + Array("\"]".utf8))
            }
            #expect(problem.code == "not-utf8")
            #expect(problem.place == Place(.line(2, column: 4)))
        }
    }

    @Test func `a character that YAML forbids is named with its line and column`() throws {
        let problem = try problem("a: 1\nб: x\u{1}")
        #expect(problem.code == "malformed-yaml")
        #expect(problem.place == Place(.line(2, column: 5)))
    }

    @Test func `a file that is called JSON is held to its rules`() throws {
        for text in ["{\"a\": 1,}", "{a: 1}", "a: 1"] {
            let problem = try #require(throws: Diagnostic.self) {
                _ = try DataReader.read(Array(text.utf8), named: "план.JSON")
            }
            #expect(problem.code == "malformed-json")
            #expect(try DataReader.read(Array(text.utf8), named: "план.yaml")["a"] == .integer(1))
        }
    }

    @Test func `a tag makes a text of what looks like a number`() throws {
        #expect(
            try DataReader.read(Array("[!!str 1, ! 2, !!str null, !!int 3]".utf8))
                == .list([.text("1"), .text("2"), .text("null"), .integer(3)]))
    }

    @Test func `flow mappings of YAML that are no JSON are read`() throws {
        #expect(try DataReader.read(Array("{a: 1, b: [x]}".utf8))["a"] == .integer(1))
    }

    @Test func `whole numbers beyond 64 bits keep their digits`() throws {
        for digits in ["40702810500000012345", "-9223372036854775809", "9223372036854775808"] {
            #expect(try DataReader.read(Array("{\"a\": \(digits)}".utf8))["a"] == .text(digits))
            #expect(try DataReader.read(Array("a: \(digits)".utf8))["a"] == .text(digits))
        }
        #expect(try DataReader.read(Array("[9223372036854775807]".utf8)) == .list([.integer(.max)]))
    }
}
