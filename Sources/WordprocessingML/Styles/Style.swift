import ChanceryDocument

/// What a style says of the things that a reader needs; `nil` where it says nothing.
struct Style: Sendable, Hashable {
    /// The name as users see it.
    var name: String
    var basedOn: String?
    var numID: Int?
    /// The level of the list: as the style says it, or as the list does that names the style as a level's own.
    var listLevel: Int?
    var outlineLevel: Int?
    var alignment: Alignment?
    var isBold: Bool?
    var isHidden: Bool?
    /// Whether paragraphs of the style stand in a frame.
    var isInFrame = false
}
