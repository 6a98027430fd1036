public import ChanceryData
public import ChanceryDiagnostics

/// A letter that tells many the same: «Уважаемые коллеги!» (domain.md §3).
public struct InformationLetter: Sendable, Hashable {
    /// The letter.
    public var letter: Letter

    /// Creates a letter.
    public init(letter: Letter) {
        self.letter = letter
    }
}

extension InformationLetter: ChanceryModel {
    public static var kind: ModelKind { .informationLetter }
    public static let schema = ModelSchema(of: InformationLetter.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { InformationLetter.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}

extension InformationLetter: ModelRecord {
    static let recordName = "informationLetter"
    static let recordSchema = RecordSchema<InformationLetter>(
        Wording("A letter of information", russian: "Информационное письмо"),
        blank: InformationLetter(letter: Letter.blank),
        fields: [VersionField(), KindField(.informationLetter)]
            + Letter.contentFields.map { InnerField($0, of: \InformationLetter.letter) })
}
