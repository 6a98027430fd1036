/// An argument that is given by its name: `sep=", "`. Also an entry of a record that is written out, whose key is
/// computed.
package struct NamedArgument: Sendable, Hashable {
    package var name: Expression
    package var value: Expression

    package init(_ name: Expression, _ value: Expression) {
        self.name = name
        self.value = value
    }
}
