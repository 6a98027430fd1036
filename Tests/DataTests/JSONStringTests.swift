import ChanceryData
import ChanceryDiagnostics
import Testing

/// Strings of JSON are checked eight bytes at a time; the standard library is what the check is held against.
@Suite struct JSONStringTests {
    @Test func `bytes of a string are UTF-8 or refused, wherever in a word they stand`() throws {
        let pieces: [[UInt8]] = [
            [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xC2, 0x80], [0xDF, 0xBF], [0x80], [0xE0, 0x9F, 0xBF],
            [0xE0, 0xA0, 0x80],
            [0xE2, 0x84, 0x96], [0xE2, 0x84], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x98, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xD0, 0xD0, 0xB0],
            [0xD0, 0xB0, 0xB0],
        ]
        for piece in pieces {
            for before in ["", "я", "as", "№", "«", "абв", "текст"] {
                for after in ["", "я", "b", "— конец строки"] {
                    let bytes = Array(before.utf8) + piece + Array(after.utf8)
                    let text = try? JSONReader.read([0x22] + bytes + Array("\"       ".utf8))
                    #expect(text?.text == String(validating: bytes, as: UTF8.self), "\(bytes)")
                }
            }
        }
    }

    @Test(arguments: [
        ("[\"ё\\n😀😀 и дальше по-русски\", x]", 30), ("[\"😀 №1 — «да»\", x]", 17),
        ("[{\"ключ\": 1}, {\"ключ\": x}]", 24),
    ])
    func `columns count scalars, however many bytes they take`(text: String, column: Int) throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try JSONReader.read(Array(text.utf8)) }
        #expect(problem.place == Place(.line(1, column: column)), "\(problem)")
    }

    @Test func `records that differ in a key have the keys that they have`() throws {
        let text = """
            [{"number": 1, "event": 2, "when": 3}, {"number": 1, "when": 3}, {"number": 1, "event": 2},
             {"number": 1, "event": 2, "when": 3, "place": 4}, {}, {"event": 2}, {"n\\u0075mber": 1, "event": 2}]
            """
        let records = try #require(try JSONReader.read(Array(text.utf8)).elements)
        let keys = records.map { record in
            guard case .mapping(let mapping) = record.content else { return [""] }
            return mapping.keys
        }
        #expect(
            keys == [
                ["number", "event", "when"], ["number", "when"], ["number", "event"],
                ["number", "event", "when", "place"],
                [], ["event"], ["number", "event"],
            ])
    }

    @Test func `a dictionary of thousands of names is read, and a name that stands twice in it is found`() throws {
        let names = (0..<5000).map { "\"имя \($0)\": \($0)" }
        let text = "{" + names.joined(separator: ",\n") + "}"
        let value = try JSONReader.read(Array(text.utf8))
        #expect(value["имя 4999"] == .integer(4999))
        let twice = "{" + (names + ["\"имя 70\": 0"]).joined(separator: ",\n") + "}"
        let problem = try #require(throws: Diagnostic.self) { _ = try JSONReader.read(Array(twice.utf8)) }
        #expect(problem.code == "duplicate-key")
        #expect(problem.place == Place(.line(5001, column: 1)))
    }

    @Test func `a list that is made when it is asked for is a list like any other`() {
        let list = Value.list(MadeList(count: 3) { .integer($0 * $0) })
        #expect(list.elements == [.integer(0), .integer(1), .integer(4)])
        #expect(list.whole == .list([.integer(0), .integer(1), .integer(4)]))
        var writer = JSONWriter()
        writer.value(list)
        #expect(String(decoding: writer.bytes, as: UTF8.self).filter { !$0.isWhitespace } == "[0,1,4]")
    }
}
