/// An id of the template inside of a loop, or a reference to one.
struct IdentifierSite: Sendable {
    /// An id as it stands in the template.
    struct Key: Sendable, Hashable {
        var family: String
        var original: String
    }

    var key: Key
    var spelling: IdentifierRule.Spelling
    /// The loop in whose turns it is given, counted from the outermost one around.
    var level: Int
}
