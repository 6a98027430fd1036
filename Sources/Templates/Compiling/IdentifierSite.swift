/// An id of the template inside of a loop.
struct IdentifierSite: Sendable {
    var family: String
    var spelling: IdentifierRule.Spelling
    /// The id as it stands in the template.
    var original: String
}
