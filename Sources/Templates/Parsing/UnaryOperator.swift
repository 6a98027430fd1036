/// An operator before a value.
package enum UnaryOperator: String, Sendable, Hashable, CaseIterable {
    case not
    case minus = "-"
    case plus = "+"
}
