import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct StarterTests {
    @Test(arguments: Language.allCases)
    func `every line is a comment, a key or an element, without tabs and trailing blanks`(language: Language) {
        for line in Plan.starterText(in: language).split(separator: "\n") {
            let body = line.drop { $0 == " " }
            #expect(body.hasPrefix("#") || body.hasPrefix("- ") || body.contains(":"), "\(line)")
            #expect(!line.hasSuffix(" ") && !line.contains("\t"), "\(line)")
        }
    }

    @Test(arguments: Language.allCases)
    func `each field is explained once and comments are in the language asked for`(language: Language) {
        let lines = Plan.starterText(in: language).split(separator: "\n").map { $0.drop { $0 == " " } }
        for record in Plan.schema.records where record.name != "approval" {
            for field in record.fields where field.example != nil {
                let comment = "# " + field.documentation.text(in: language)
                #expect(lines.contains { $0 == comment }, "\(record.name).\(field.name)")
            }
        }
        let spareKeys = lines.filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }
        #expect(Set(spareKeys).count == spareKeys.count)
    }

    @Test func `the starter says nothing that a reader would refuse`() throws {
        #expect(try Plan(from: Plan.starter.writtenValue) == Plan.starter)
    }
}
