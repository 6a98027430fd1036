import ChanceryDocument

/// What a style says by itself of the things that a reader needs; `nil` where it says nothing (ODF 1.3 part 3 §16.2).
struct Style: Sendable, Hashable {
    /// The name as users see it.
    var displayName = ""
    var parent: String?
    /// The list style of the style's paragraphs; the empty name takes them out of any.
    var listStyle: String?
    /// The master page that begins with the style's paragraph or table.
    var masterPage: String?
    /// The outline level from 1 whose heading style this is, if it is the first to say so.
    var outlineLevel: Int?
    /// The width of a table's column, in shares or in any unit of length.
    var width: Double?
    var alignment: Alignment?
    var isBold: Bool?
    var isHidden: Bool?

    /// Fills in what the style leaves open from its parent; names and what belongs to one style alone are not inherited.
    mutating func inherit(from parent: Style) {
        listStyle = listStyle ?? parent.listStyle
        alignment = alignment ?? parent.alignment
        isBold = isBold ?? parent.isBold
        isHidden = isHidden ?? parent.isHidden
    }
}
