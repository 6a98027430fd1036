import ChanceryDiagnostics

/// Somebody who takes part, by name or by office.
public struct Person: Sendable, Hashable {
    /// The name as it is written: «Селезнева А.В.».
    public var name: String?
    /// The position, with the organisation where the source names it.
    public var position: String?

    /// Creates a person.
    public init(name: String? = nil, position: String? = nil) {
        self.name = name
        self.position = position
    }
}

extension Person: ModelRecord {
    static let recordName = "person"
    static let recordSchema = RecordSchema<Person>(
        Wording("A person", russian: "Человек"),
        blank: Person(),
        fields: [
            Field("name", \Person.name, "The name", russian: "Фамилия и инициалы", example: "Сидорова А.А."),
            Field(
                "position", \Person.position, "The position, with the organisation if need be",
                russian: "Должность, при нужде с организацией", example: "начальник управления образования"),
        ])
}
