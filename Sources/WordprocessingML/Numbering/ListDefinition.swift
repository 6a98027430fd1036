/// The definition of a list (`w:abstractNum`, ECMA-376-1:2016 §17.9.1).
struct ListDefinition: Sendable, Hashable {
    /// Levels by their index from 0; nine at most.
    var levels: [Int: ListLevel] = [:]
    /// The numbering style whose list this one stands for.
    var numStyleLink: String?
    /// The numbering style that this list is the list of.
    var styleLink: String?
}
