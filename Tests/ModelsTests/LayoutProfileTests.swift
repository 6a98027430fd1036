import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct LayoutProfileTests {
    @Test func `the standards differ in the width of blocks and in headings`() {
        var older = LayoutProfile(.gost2016)
        #expect(older.blockWidth == Millimetres(75))
        #expect(older.heading == .longTexts)
        (older.name, older.blockWidth, older.heading) = ("gost-2025", Millimetres(80), .always)
        #expect(older == LayoutProfile(.gost2025))
    }

    @Test func `a profile of the user's own says what is otherwise than in its base`() throws {
        let text = """
            name: управление
            base: gost-2016
            firstLineIndent: 12.7
            lineSpacing: 1.15
            margins: {left: 25, right: 15, top: 20, bottom: 20}
            """
        let profile = try LayoutProfile(from: try DataReader.read(Array(text.utf8), named: "p.yaml"))
        #expect(profile.name == "управление")
        #expect(profile.blockWidth == Millimetres(75))
        #expect(profile.firstLineIndent == Millimetres(hundredths: 1_270))
        #expect(profile.lineSpacing == LineSpacing(hundredths: 115))
        #expect(profile.margins.left == Millimetres(25))
        #expect(profile.fontSize == Points(14))
    }

    @Test(arguments: LayoutStandard.allCases)
    func `a profile that is written reads back equal`(standard: LayoutStandard) throws {
        let profile = LayoutProfile(standard)
        var writer = YAMLWriter()
        profile.write(to: &writer)
        #expect(try LayoutProfile(from: try DataReader.read(writer.bytes, named: "p.yaml")) == profile)
        let value = ValueTree { profile.write(to: &$0) }.result
        #expect(try LayoutProfile(from: value) == profile)
    }

    @Test(
        arguments: [
            (["name": "п", "margin": 5], "unknown-key"), (["name": "п", "fontSize": "14"], "wrong-type"),
            (["name": "п", "fontSize": 0], "measure-out-of-range"),
            (["name": "п", "firstLineIndent": -1.5], "measure-out-of-range"),
            (["name": "п", "base": "gost-2024"], "unknown-value"), (["base": "gost-2025"], "missing-key"),
            (["name": "п", "margins": ["left": 30]], "missing-key"),
        ] as [(Sample, String)])
    func `what makes no profile is an error`(sample: Sample, code: String) throws {
        let problems = try #require(throws: DiagnosticList.self) { _ = try LayoutProfile(from: sample.value) }
        #expect(problems.diagnostics.allSatisfy { $0.code.rawValue == code })
    }

    @Test(arguments: [Language.english, .russian])
    func `the starter is a profile that says what the newest standard does`(language: Language) throws {
        let text = LayoutProfile.starterText(in: language)
        var profile = try LayoutProfile(from: try DataReader.read(Array(text.utf8), named: "p.yaml"))
        profile.name = "gost-2025"
        #expect(profile == .gost2025)
        // Each field that is commented out does as soon as its mark is taken off.
        let lines = text.split(separator: "\n").map { line in
            line.hasPrefix("#") && !line.hasPrefix("# ") ? String(line.dropFirst()) : String(line)
        }
        let whole = try DataReader.read(Array(lines.joined(separator: "\n").utf8), named: "p.yaml")
        _ = try LayoutProfile(from: whole)
        let fields = Set(LayoutProfile.schema.records.first?.fields.map(\.name) ?? [])
        #expect(Set(whole.keys).union(["page", "landscapeMargins"]) == fields)
    }
}

extension Value {
    fileprivate var keys: [String] {
        if case .mapping(let mapping) = content { mapping.keys } else { [] }
    }
}
