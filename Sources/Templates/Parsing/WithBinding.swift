/// A name that a `with` gives a value for the tags inside of it.
package struct WithBinding: Sendable, Hashable {
    package var target: SetTarget
    package var value: Expression

    package init(_ target: SetTarget, _ value: Expression) {
        self.target = target
        self.value = value
    }
}
