import ChanceryData

/// A name that a tag has given, with its value.
struct Local: Sendable {
    var name: String
    var value: Value
    /// How many `set`s have put lists into lists to make the value.
    var nesting = 0
    /// Whether `set` may change its members: `namespace(…)`.
    var isNamespace = false
}
