import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

/// The laws that models of every kind keep.
@Suite struct ModelLawTests {
    private static let seeds: Range<UInt64> = 0..<40

    @Test(arguments: ModelKind.allCases, seeds)
    func `a model that is written reads back equal`(kind: ModelKind, seed: UInt64) throws {
        var generator = ModelGenerator(kind, seed: seed)
        let written = try kind.read(generator.value()).writtenValue
        #expect(try kind.read(written).writtenValue == written)
    }

    @Test(arguments: ModelKind.allCases, seeds)
    func `the complete value reads back equal, too`(kind: ModelKind, seed: UInt64) throws {
        var generator = ModelGenerator(kind, seed: seed)
        let model = try kind.read(generator.value())
        #expect(try kind.read(model.value).writtenValue == model.writtenValue)
    }

    @Test(arguments: ModelKind.allCases, seeds)
    func `what a sink is told is the written value, and the JSON Schema accepts it`(kind: ModelKind, seed: UInt64)
        throws
    {
        var generator = ModelGenerator(kind, seed: seed)
        let model = try kind.read(generator.value())
        #expect(ValueTree { model.write(to: &$0) }.result == model.writtenValue)
        let validator = SchemaValidator(root: kind.model.schema.jsonSchema(in: .english))
        #expect(validator.faults(of: model.writtenValue) == [])
    }

    @Test(arguments: ModelKind.allCases, seeds)
    func `a model comes back equal through YAML and JSON`(kind: ModelKind, seed: UInt64) throws {
        var generator = ModelGenerator(kind, seed: seed)
        let model = try kind.read(generator.value())
        var yaml = YAMLWriter()
        model.write(to: &yaml)
        // Foundation, under the reader of YAML, takes a mark of byte order for none of the text's.
        guard !String(decoding: yaml.bytes, as: UTF8.self).contains("\\uFEFF") else { return }
        var json = JSONWriter()
        model.write(to: &json)
        for (bytes, name) in [(yaml.bytes, "m.yaml"), (json.bytes, "m.json")] {
            let read = try kind.read(try DataReader.read(bytes, named: name))
            #expect(read.writtenValue == model.writtenValue, "\(name)")
        }
    }

    @Test func `a record has one description in all kinds`() {
        var known: [String: RecordDescription] = [:]
        for record in ModelKind.allCases.flatMap({ $0.model.schema.records }) {
            #expect(known[record.name, default: record] == record, "\(record.name)")
            known[record.name] = record
        }
    }

    @Test(arguments: ModelKind.allCases)
    func `every name that a template may use leads somewhere and is listed once`(kind: ModelKind) {
        let names = TemplateNames(kind.model.schema)
        let paths = names.all.map(\.path)
        #expect(Set(paths).count == paths.count)
        for name in names.names(in: names.root) ?? [] {
            #expect(kind.model.starter.value[name] != nil, "\(name)")
            #expect(names.shape(of: name, in: names.root) != nil, "\(name)")
        }
    }
}
