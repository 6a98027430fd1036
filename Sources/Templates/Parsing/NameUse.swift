/// A name of the data that an expression uses, with the members taken of it.
package struct NameUse: Sendable, Hashable {
    /// The name, then the members: `plan`, `title` of `plan.title`. Ends before the first computed index; an element of
    /// a list is `nil`.
    package var path: [String?]
    /// Where the names stand, in step with the path.
    package var ranges: [Range<Int>]
    /// Whether the name may be missing: `default` or `is defined` asks for it.
    package var mayBeMissing: Bool
    /// A longer name that is meant instead where the data have it: `Дата и номер`.
    package var spelling: String?
}
