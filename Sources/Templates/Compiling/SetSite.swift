/// A local name that gets a value.
final class SetSite: Sendable {
    let name: SetTarget
    let expression: Expression
    /// The tag's index in the program's list.
    let tag: Int

    init(name: SetTarget, expression: Expression, tag: Int) {
        self.name = name
        self.expression = expression
        self.tag = tag
    }
}
