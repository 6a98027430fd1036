/// The stable name of a kind of problem, in kebab-case: `unknown-name`, `malformed-xml`.
///
/// Programs that call us match on it, so it never changes once released. A room declares its own codes beside its
/// factories of diagnostics.
public struct DiagnosticCode: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(stringLiteral value: String) {
        rawValue = value
    }
}
