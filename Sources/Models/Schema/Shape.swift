public import ChanceryData

/// What a field of a model can hold.
public indirect enum Shape: Sendable, Hashable {
    case text
    case integer
    /// A number, whole or broken.
    case number
    /// A day as ISO 8601 writes it.
    case date
    /// One of some words.
    case choice([String])
    /// This value and no other.
    case constant(Value)
    case list(Shape)
    /// A record, by its name in the model's schema.
    case record(String)
    /// Values of one shape under keys that the user makes up.
    case dictionary(Shape)
    /// Any of some shapes: a text or a record, one of several records.
    case either([Shape])
}
