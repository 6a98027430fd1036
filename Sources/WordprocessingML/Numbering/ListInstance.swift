/// A numbering instance that paragraphs refer to (`w:num`, ECMA-376-1:2016 §17.9.15).
struct ListInstance: Sendable, Hashable {
    var definition: Int
    var overrides: [Int: ListOverride] = [:]
}
