/// What a `set` gives values to: one name, or several that a list is unpacked into.
package struct SetTarget: Sendable, Hashable {
    package var names: [LocalName]

    package init(_ names: [LocalName]) {
        self.names = names
    }
}
