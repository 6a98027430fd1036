import ChanceryData
import ChanceryDiagnostics
import Testing

@Suite struct HostileTests {
    private func problem(_ text: String) throws -> Diagnostic {
        try #require(throws: Diagnostic.self) { _ = try DataReader.read(Array(text.utf8)) }
    }

    /// Anchors of which each holds the one before, as often as told.
    private func tower(_ height: Int, times: Int, after opening: String = "- ") -> String {
        (0..<height).map { level in
            let content = level == 0 ? "x" : Array(repeating: "*a\(level - 1)", count: times).joined(separator: ", ")
            return "\(opening)&a\(level) [\(content)]\n"
        }.joined()
    }

    @Test(arguments: ["[", "{\"a\":", "- ", "[a: "])
    func `a hundred thousand levels are an error and no overflow`(opening: String) throws {
        let text = String(repeating: opening, count: 100_000)
        #expect(try problem(text).code == "too-deep")
        #expect(try problem("# YAML\n" + text).code == "too-deep")
    }

    @Test(arguments: ["? ", "{? "])
    func `a key that is no text is an error at once`(opening: String) throws {
        let code = try problem(String(repeating: opening, count: 100_000)).code
        #expect(["malformed-yaml", "malformed-json"].contains(code))
    }

    @Test func `levels of indentation are bounded like any others`() throws {
        #expect(try problem((0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()).code == "too-deep")
    }

    @Test func `levels up to the limit are read`() throws {
        for (opening, closing) in [("[", "]"), ("{\"a\": ", "}")] {
            let text = String(repeating: opening, count: 512) + "1" + String(repeating: closing, count: 512)
            #expect(try JSONReader.read(Array(text.utf8)) == YAMLReader.read(Array(text.utf8)))
        }
    }

    @Test(arguments: [(9, 10), (33, 2)])
    func `aliases that multiply are an error`(height: Int, times: Int) throws {
        #expect(try problem(tower(height, times: times)).code == "alias-bomb")
    }

    @Test func `aliases that pile up are an error`() throws {
        #expect(try problem(tower(100_000, times: 1)).code == "too-deep")
    }

    @Test func `an alias inside of what it names leads nowhere`() throws {
        #expect(try problem("a: &a [*a]").code == "malformed-yaml")
    }

    @Test(arguments: [
        "- ? *a29\n  : 1\n", "- {*a29 : 1}\n", "- *a29 : 1\n", "- {[*a29]: 1}\n", "- {{x: *a29}  : 1}\n",
        "- {? [*a29]}\n",
    ])
    func `aliases that multiply in a key are an error at once`(key: String) throws {
        #expect(try problem(tower(30, times: 2) + key).code == "alias-bomb")
    }

    @Test func `a few aliases are read`() throws {
        let value = try DataReader.read(Array("a: &x [1]\nb: *x\nc: {d: *x}\nэ: [&y да, *y]".utf8))
        #expect(value["b"] == .list([.integer(1)]))
        #expect(value["c"]?["d"] == value["b"])
        #expect(value["э"] == .list([.text("да"), .text("да")]))
    }

    @Test func `what only looks like anchors and open brackets is text`() throws {
        let text = (0..<2000).map { "- \"\($0) [&a {*b\"\n" }.joined()
        #expect(try DataReader.read(Array(text.utf8)).elements?.count == 2000)
    }
}
