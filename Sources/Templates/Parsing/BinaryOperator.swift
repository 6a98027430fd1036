/// An operator between two values that makes a third.
package enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
    case or
    case and
    case add = "+"
    case subtract = "-"
    /// Joins two values as texts.
    case join = "~"
    case multiply = "*"
    case divide = "/"
    /// Division rounded down.
    case divideWhole = "//"
    /// What is left of a division rounded down; it has the sign of the divisor.
    case remainder = "%"
    /// A power; as in Jinja a row of them goes from left to right.
    case power = "**"
}
