/// What python-docx-template writes behind the opening brace to say what a tag repeats or stands for: `{%tr for … %}`.
///
/// Our scopes are inferred, so a prefix is only checked.
package enum TagPrefix: String, Sendable, Hashable, CaseIterable {
    /// The paragraph that holds the tag.
    case paragraph = "p"
    /// The table row.
    case row = "tr"
    /// The table cell, that is, the column.
    case cell = "tc"
    /// The run: the value brings its own formatting.
    case run = "r"
}
