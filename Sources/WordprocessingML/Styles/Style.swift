import ChanceryDocument

/// What a style says of the things that a reader needs; `nil` where it says nothing.
struct Style: Sendable, Hashable {
    /// The name as users see it.
    var name: String
    var basedOn: String?
    var numID: Int?
    var listLevel: Int?
    var outlineLevel: Int?
    var alignment: Alignment?
    var isBold: Bool?
    var isHidden: Bool?
    /// The style of the chain that gave ``numID``: its list may name it as a level's own.
    var numberingStyleID: String?
}
