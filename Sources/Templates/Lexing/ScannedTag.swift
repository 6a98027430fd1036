/// A tag as it stands in a text: `{{ … }}`, `{% … %}` or `{# … #}`.
package struct ScannedTag: Sendable, Hashable {
    /// What the braces say of a tag.
    package enum Kind: Sendable, Hashable {
        /// `{{ … }}` prints.
        case value
        /// `{% … %}` decides and repeats.
        case control
        /// `{# … #}` is for the author of the template alone.
        case comment
    }

    package var kind: Kind
    /// Where the whole tag stands, braces included, in Unicode scalars of the scanned text.
    package var range: Range<Int>
    /// The prefix of python-docx-template, if there is one.
    package var prefix: TagPrefix?
    /// Whether a `-` behind the opening takes the white space before the tag away.
    package var trimsBefore: Bool
    /// Whether a `-` before the closing takes the white space behind the tag away.
    package var trimsAfter: Bool
    /// The tag as it was typed, braces included.
    package var source: String
    /// The scalars between prefix and closing, and where they begin.
    var content: [Unicode.Scalar]
    var contentStart: Int
    /// The string literals, quotes included, as ranges of the scanned text.
    var literals: [Range<Int>]
}
