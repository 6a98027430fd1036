/// What a numbering instance changes at a level of its definition (`w:lvlOverride`, ECMA-376-1:2016 §17.9.8).
struct ListOverride: Sendable, Hashable {
    var start: Int?
    var level: ListLevel?
}
