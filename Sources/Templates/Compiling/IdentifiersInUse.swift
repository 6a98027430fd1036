/// The ids that a template has, so that fresh ones differ from them.
struct IdentifiersInUse: Sendable {
    /// The greatest number of each family.
    private(set) var greatest: [String: Int] = [:]
    /// The names of each family.
    private(set) var names: [String: Set<String>] = [:]

    /// Remembers an id.
    mutating func note(_ value: String, family: String, spelling: IdentifierRule.Spelling) {
        switch spelling {
        case .number: note(Int(value), family)
        case .hexadecimal: note(Int(value, radix: 16), family)
        case .name: names[family, default: []].insert(value)
        }
    }

    /// Ids of 32 bits at most are counted on from; from a greater one no fresh id could follow, and none is like it.
    private mutating func note(_ number: Int?, _ family: String) {
        if let number, number < 1 << 31 { greatest[family] = max(greatest[family] ?? 0, number) }
    }

    /// Adds those of another part.
    mutating func merge(_ other: IdentifiersInUse) {
        greatest.merge(other.greatest, uniquingKeysWith: max)
        names.merge(other.names) { $0.union($1) }
    }
}
