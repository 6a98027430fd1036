/// The head of a loop: `for a, b in list if condition`.
package struct ForTag: Sendable, Hashable {
    /// One variable, or several that each element is unpacked into.
    package var variables: [LocalName]
    package var iterable: Expression
    /// What an element must meet to be counted as one; `nil` takes all.
    package var condition: Expression?
}
