/// The tags of a template that are printed as they are typed, in the parts of its package: what a draft leaves open of loops and conditions.
package struct PrintedTags: Sendable, Hashable {
    /// The numbers of the tags by the names of the parts.
    private var parts: [String: Set<Int>] = [:]

    /// No tags.
    package init() {}

    subscript(part: String) -> Set<Int> { parts[part] ?? [] }

    /// Adds tags with all that belong to them.
    mutating func insert(_ tags: Set<Int>, of program: Program, in part: String) {
        for tag in tags {
            parts[part, default: []].formUnion(program.groups.first { $0.contains(tag) } ?? [tag])
        }
    }

    /// These and others.
    package func union(_ others: PrintedTags) -> PrintedTags {
        var result = self
        result.parts.merge(others.parts) { $0.union($1) }
        return result
    }
}
