public import ChanceryDiagnostics

/// What is known of a type of record without any model at hand.
public struct RecordDescription: Sendable, Hashable {
    /// The name, unique among the records of a model.
    public let name: String
    /// What it is, in a few words.
    public let title: Wording
    /// The fields in the order of writing.
    public let fields: [FieldDescription]

    /// The field of a name.
    public func field(_ name: String) -> FieldDescription? { fields.first { $0.name == name } }
}
