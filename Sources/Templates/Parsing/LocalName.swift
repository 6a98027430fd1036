/// A name that a tag gives or takes: the variable of a loop, the target of a `set`, a member. Where it stands does not
/// count when two are compared.
package struct LocalName: Sendable {
    /// The name, its inner white space collapsed.
    package var text: String
    /// Where it stands in the scanned text.
    package var range: Range<Int>

    package init(text: String, range: Range<Int>) {
        self.text = text
        self.range = range
    }
}

extension LocalName: Hashable {
    package static func == (left: LocalName, right: LocalName) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
