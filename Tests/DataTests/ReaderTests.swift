import ChanceryData
import ChanceryDiagnostics
import Testing

@Suite struct ReaderTests {
    private func problem(_ text: String) throws -> Diagnostic {
        try #require(throws: Diagnostic.self) { _ = try DataReader.read(Array(text.utf8)) }
    }

    @Test(arguments: [
        ("{\"a\": }", 1, 7), ("{\"a\": 1,}", 1, 9), ("[1 2]", 1, 4), ("[1]\n x", 2, 2), ("{\"ж\": tru}", 1, 7), ("[\"\u{1}\"]", 1, 3), ("[01]", 1, 4),
        ("[\"\\q\"]", 1, 5), ("[\"\\ud800\"]", 1, 9), ("[-]", 1, 3), ("{\"a\" 1}", 1, 6), ("{a: 1}", 1, 2), ("[1.]", 1, 4), ("[1e400]", 1, 7),
        ("[\n\n", 3, 1), ("[\"a", 1, 4), ("[NaN]", 1, 2),
    ])
    func `a fault of JSON is named with its line and column`(text: String, line: Int, column: Int) throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try JSONReader.read(Array(text.utf8)) }
        #expect(problem.code == "malformed-json")
        #expect(problem.place == Place(.line(line, column: column)))
    }

    @Test(arguments: [("a: [1\nb: 2", 2), ("a: 'x\n", 2), ("a: b: c", 1), ("\tx: 1", 1), ("a: *x", 1), ("- 1\nb: 2", 2)])
    func `a fault of YAML is named with its line`(text: String, line: Int) throws {
        let problem = try problem(text)
        #expect(problem.code == "malformed-yaml")
        guard case .line(let found, _) = problem.place.steps.first else {
            Issue.record("no line: \(problem)")
            return
        }
        #expect(found == line)
    }

    @Test(arguments: ["{\"a\": 1, \"a\": 2}", "a: 1\na: 2"])
    func `a key that stands twice is an error`(text: String) throws {
        #expect(try problem(text).code == "duplicate-key")
    }

    @Test(arguments: ["[", "{\"a\":", "- ", "? "])
    func `a hundred thousand levels are an error and no overflow`(opening: String) throws {
        #expect(["too-deep", "malformed-json"].contains(try problem(String(repeating: opening, count: 100_000)).code))
    }

    @Test func `aliases that multiply are an error`() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            text += "a\(level): &a\(level) [\((0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n"
        }
        #expect(try problem(text).code == "alias-bomb")
        #expect(try DataReader.read(Array("a: &x [1]\nb: *x".utf8))["b"] == .list([.integer(1)]))
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
                .integer(1), .integer(-2), .text("01"), .decimal(1.5), .decimal(1000), .bool(true), .text("yes"), .null, .null, .text("2026-01-01"),
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
        let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16] { #expect(try DataReader.read(bytes)["ключ"] == .integer(1)) }
        for bytes in [[0xEA, 0xEB, 0xFE, 0xF7], Array("[\"".utf8) + [0xC0, 0x80] + Array("\"]".utf8)] as [[UInt8]] {
            let problem = try #require(throws: Diagnostic.self) { _ = try DataReader.read(bytes) }
            #expect(problem.code == "not-utf8")
        }
    }

    @Test func `flow mappings of YAML that are no JSON are read`() throws {
        #expect(try DataReader.read(Array("{a: 1, b: [x]}".utf8))["a"] == .integer(1))
    }
}
