/// A person's name in some case, with how sure its least sure part is.
public struct InflectedName: Sendable, Hashable {
    /// The parts in that case; initials are the same in all.
    public var name: PersonName
    /// How sure the least sure part of it is.
    public var certainty: Certainty

    /// Creates a declined name.
    public init(_ name: PersonName, _ certainty: Certainty) {
        self.name = name
        self.certainty = certainty
    }
}
