import ChanceryDocument

/// A paragraph style with all that it inherits, as paragraphs ask for it.
struct ParagraphStyle: Sendable, Hashable {
    /// The name of the common style as users see it; `nil` for the default style.
    var name: String?
    var alignment = Alignment.start
    var isBold = false
    var isHidden = false
    /// Whether the automatic style names a list style: then the paragraph is numbered by its list or not at all.
    var isListSet = false
    /// Whether the common style or one above it has a list style, if only to be without one; or is a heading's, whose numbers are its own.
    var hasList = false
    /// Whether the list style of the common style is that of headings.
    var isOutlined = false
    /// The outline level from 0 that the common style is the heading style of.
    var headingLevel: Int?
    /// The master page that begins with the paragraph.
    var masterPage: String?
}
