import ChanceryData

extension TextBlock: ModelContent {
    static var shape: Shape { .either([.text, BlockRecord.shape]) }

    static func collectRecords(into collector: inout RecordCollector) {
        BlockRecord.collectRecords(into: &collector)
    }

    static var isTakenForList: Bool { true }

    static func read(_ value: Value, with reader: inout ModelReader) -> TextBlock? {
        guard case .mapping = value.content else { return String.read(value, with: &reader).map(TextBlock.paragraph) }
        // Where the keys are wrong this has been reported, and any block does.
        return BlockRecord.read(value, with: &reader).map { $0.block ?? .paragraph("") }
    }

    func write(into sink: inout any ValueSink) {
        if case .paragraph(let text) = self { return sink.text(text) }
        BlockRecord(self).write(into: &sink)
    }

    func value(as spelling: Spelling) -> Value {
        if case .paragraph(let text) = self, spelling == .written { return .text(text) }
        return BlockRecord(self).value(as: spelling)
    }
}
