/// What a `set` gives values to: one name, or several that a list is unpacked into.
package struct SetTarget: Sendable, Hashable {
    package var names: [LocalName]
    /// The member of a namespace that gets the value: `set ns.total = …`.
    package var member: LocalName?
    /// Whether the value is a namespace, whose members can be given other values later: `set ns = namespace(…)`.
    package var isNamespace = false

    package init(_ names: [LocalName], member: LocalName? = nil) {
        self.names = names
        self.member = member
    }
}
