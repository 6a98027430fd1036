import ChanceryDiagnostics

/// Folds tags that are siblings, and what stands between them, into scopes.
struct ScopeFolder {
    private let tags: [TemplateTag]
    /// The group of each tag that opens, goes on or ends a scope.
    private let groups: [Int: TagGroup]
    private(set) var problems: [Diagnostic] = []

    init(tags: [TemplateTag], groups: [TagGroup]) {
        self.tags = tags
        self.groups = Dictionary(
            groups.flatMap { group in group.tags.map { ($0, group) } }, uniquingKeysWith: { first, _ in first })
    }

    /// The element with its scopes folded, at every depth.
    mutating func fold(_ element: TemplateElement) -> TemplateElement {
        var result = element
        result.children = fold(element.children[...])
        return result
    }

    private mutating func fold(_ nodes: ArraySlice<TemplateNode>) -> [TemplateNode] {
        var result: [TemplateNode] = []
        result.reserveCapacity(nodes.count)
        var position = nodes.startIndex
        while position < nodes.endIndex {
            defer { position += 1 }
            switch nodes[position] {
            case .element(let element): result.append(.element(fold(element)))
            case .tag(let index):
                guard let group = groups[index] else {
                    result.append(nodes[position])
                    continue
                }
                guard group.tags.first == index, let scope = scope(group, in: nodes[position...]) else {
                    problems.append(.crossingScope(tags[index]))
                    continue
                }
                result.append(.scope(scope.scope))
                position = scope.end
            case .text, .other, .scope: result.append(nodes[position])
            }
        }
        return result
    }

    /// The scope of a group whose first tag begins a slice, and where its end stands.
    private mutating func scope(_ group: TagGroup, in nodes: ArraySlice<TemplateNode>) -> (
        scope: TemplateScope, end: Int
    )? {
        var positions: [Int] = []
        for position in nodes.indices {
            guard case .tag(let index) = nodes[position], index == group.tags[positions.count] else { continue }
            positions.append(position)
            if positions.count == group.tags.count { break }
        }
        guard positions.count == group.tags.count, let end = positions.last else { return nil }
        var branches: [TemplateScope.Branch] = []
        for (order, start) in positions.dropLast().enumerated() {
            branches.append(
                TemplateScope.Branch(tag: group.tags[order], nodes: fold(nodes[(start + 1)..<positions[order + 1]])))
        }
        return (TemplateScope(branches: branches), end)
    }
}
