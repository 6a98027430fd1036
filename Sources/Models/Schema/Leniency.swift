/// What a field takes beside its own type.
enum Leniency: Sendable, Hashable {
    /// Nothing.
    case none
    /// A whole number where a text is expected: YAML reads `number: 33` as one, and no digit is lost in it.
    case wholeNumbers
}
