/// Moves a loop whose body is one list into that list: its items repeat, and their numbers go on (ODF; in WordprocessingML items are paragraphs
/// already).
struct ListLoops {
    let tags: [TemplateTag]

    /// The element with such loops moved, at every depth.
    func moved(_ element: TemplateElement) -> TemplateElement {
        var result = element
        result.children = element.children.map(moved)
        return result
    }

    private func moved(_ node: TemplateNode) -> TemplateNode {
        switch node {
        case .element(let element): return element.role == .paragraph ? node : .element(moved(element))
        case .scope(var scope):
            for (index, branch) in scope.branches.enumerated() {
                scope.branches[index].nodes = branch.nodes.map(moved)
            }
            guard scope.branches.count == 1, let branch = scope.branches.first,
                case .control(.for) = tags[branch.tag].parsed, case .element(var list)? = branch.nodes.first,
                branch.nodes.count == 1, list.role == .list
            else { return .scope(scope) }
            list.children = [.scope(TemplateScope(branches: [.init(tag: branch.tag, nodes: list.children)]))]
            return .element(list)
        case .text, .other, .tag: return node
        }
    }
}
