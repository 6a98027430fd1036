import ChanceryData
import ChanceryDiagnostics

extension EmbeddedModel: ModelContent {
    /// The types that can be an appendix; a letter or another order cannot.
    private static let types: [any (ChanceryModel & ModelRecord).Type] = [
        Plan.self, PlanReport.self, MeetingProtocol.self, Regulation.self, Programme.self, Schedule.self,
        AnalyticalNote.self,
    ]

    static var shape: Shape { .either(types.map { $0.shape }) }

    static func collectRecords(into collector: inout RecordCollector) {
        for type in types { type.collectRecords(into: &collector) }
    }

    static func read(_ value: Value, with reader: inout ModelReader) -> EmbeddedModel? {
        guard case .mapping = value.content else {
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        let names = types.map { $0.kind.rawValue }
        guard let named = value["kind"] else {
            reader.report(at: value.position, below: "kind") { place in .missingKey("kind", at: place) }
            return nil
        }
        guard let text = named.text else {
            reader.report(at: named.position, below: "kind") { place in
                .wrongType(named.content, expected: .choice(names), at: place)
            }
            return nil
        }
        guard let type = types.first(where: { $0.kind.rawValue == text }) else {
            reader.report(at: named.position, below: "kind") { place in
                .unknownValue(text, known: names, at: place)
            }
            return nil
        }
        return type.read(value, with: &reader).flatMap(EmbeddedModel.init)
    }

    func write(into sink: inout any ValueSink) { record.write(into: &sink) }

    func value(as spelling: Spelling) -> Value { record.value(as: spelling) }
}
