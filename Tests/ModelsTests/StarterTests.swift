import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct StarterTests {
    @Test(arguments: ModelKind.allCases, Language.allCases)
    func `every line is a comment, a key or an element, without tabs and trailing blanks`(
        kind: ModelKind, language: Language
    ) {
        for line in kind.model.starterText(in: language).split(separator: "\n") {
            let body = line.drop { $0 == " " }
            #expect(body.hasPrefix("#") || body.hasPrefix("- ") || body.contains(":"), "\(line)")
            #expect(!line.hasSuffix(" ") && !line.contains("\t"), "\(line)")
        }
    }

    @Test(arguments: ModelKind.allCases, Language.allCases)
    func `each field is explained once and comments are in the language asked for`(
        kind: ModelKind, language: Language
    ) {
        let lines = kind.model.starterText(in: language).split(separator: "\n").map { $0.drop { $0 == " " } }
        let schema = kind.model.schema
        for name in records(in: kind.model.starter.writtenValue, of: schema) {
            for field in schema.record(name)?.fields ?? [] where field.example != nil {
                let comment = "# " + field.documentation.text(in: language)
                #expect(lines.contains { $0 == comment }, "\(name).\(field.name)")
            }
        }
    }

    @Test(arguments: ModelKind.allCases)
    func `the starter says nothing that a reader would refuse`(kind: ModelKind) throws {
        let starter = kind.model.starter.writtenValue
        #expect(try kind.read(starter).writtenValue == starter)
        let text = kind.model.starterText(in: .russian)
        #expect(try kind.read(try DataReader.read(Array(text.utf8), named: "s.yaml")).writtenValue == starter)
    }

    @Test(arguments: ModelKind.allCases)
    func `each key that stands in a comment can be used by taking its # away`(kind: ModelKind) throws {
        let lines = kind.model.starterText(in: .english).split(separator: "\n").map { line in
            let indent = line.prefix { $0 == " " }
            let body = line.dropFirst(indent.count)
            return body.hasPrefix("#") && !body.hasPrefix("# ") ? indent + body.dropFirst() : line
        }
        let text = lines.joined(separator: "\n") + "\n"
        _ = try kind.read(try DataReader.read(Array(text.utf8), named: "s.yaml"))
    }

    /// The records that stand in a value key by key; those of a list of blocks stand in one line and are not explained.
    private func records(in value: Value, of schema: ModelSchema) -> Set<String> {
        guard let root = schema.records.first else { return [] }
        var found: Set<String> = []
        collect(value, .record(root.name), of: schema, into: &found)
        return found
    }

    private func collect(_ value: Value, _ shape: Shape, of schema: ModelSchema, into found: inout Set<String>) {
        switch shape {
        case .record(let name):
            guard let record = schema.record(name), case .mapping = value.content else { return }
            found.insert(name)
            for field in record.fields {
                if let member = value[field.name] { collect(member, field.shape, of: schema, into: &found) }
            }
        case .list(.record(let name)):
            for element in value.elements ?? [] { collect(element, .record(name), of: schema, into: &found) }
        case .either(let shapes):
            let kind = value["kind"]?.text.flatMap(ModelKind.init(rawValue:))
            guard let name = kind?.model.schema.records.first?.name, shapes.contains(.record(name)) else { return }
            collect(value, .record(name), of: schema, into: &found)
        default: return
        }
    }
}
