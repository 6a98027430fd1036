import ChanceryDocument

/// A level of a list's definition (`w:lvl`, ECMA-376-1:2016 §17.9.6).
struct ListLevel: Sendable, Hashable {
    /// The first number: 0 where the file says nothing (§17.9.25), and Word means it.
    var start = 0
    var format = LevelFormat.common(.decimal)
    /// The label with `%1` … `%9` where the numbers of the levels go.
    var text = ""
    /// After which level (counted from 1) the level begins anew; 0 never, `nil` after any shallower one.
    var restart: Int?
    /// Whether every number of the label is written in figures (`w:isLgl`).
    var isLegal = false
    /// The paragraph style that the level belongs to.
    var styleID: String?
    /// Whether the bullet is a picture.
    var hasPicture = false
    /// Whether the label itself is hidden text; the level counts all the same.
    var isHidden = false
    /// The font of signs in which the label is set, if it is one.
    var font: SymbolFont?
}
