import ChanceryDiagnostics
import ChanceryXML

/// Lets the numbers of lists in loops go on or begin anew as they do in WordprocessingML, where items are paragraphs (ODF).
///
/// A loop whose body is one list goes into that list: its items repeat. In other loops every turn has lists of its own, which begin anew by
/// themselves; one that the turn begins with, or that has one item, goes on, and so do all where a comment says it (``ListRestarts``).
struct ListLoops {
    /// The tags of the part, and those that tell the first turns of loops.
    private(set) var tags: [TemplateTag]

    init(tags: [TemplateTag]) {
        self.tags = tags
    }

    /// The element with such loops moved, at every depth.
    mutating func moved(_ element: TemplateElement) -> TemplateElement {
        var result = element
        for index in result.children.indices { result.children[index] = moved(result.children[index]) }
        return result
    }

    private mutating func moved(_ node: TemplateNode) -> TemplateNode {
        switch node {
        case .element(let element): return element.role == .paragraph ? node : .element(moved(element))
        case .scope(var scope):
            for (index, branch) in scope.branches.enumerated() {
                for (position, node) in branch.nodes.enumerated() {
                    scope.branches[index].nodes[position] = moved(node)
                }
            }
            guard let branch = scope.branches.first, case .control(.for) = tags[branch.tag].parsed else {
                return .scope(scope)
            }
            if scope.branches.count == 1, branch.nodes.count == 1, case .element(var list)? = branch.nodes.first,
                list.role == .list
            {
                list.children = [.scope(TemplateScope(branches: [.init(tag: branch.tag, nodes: list.children)]))]
                return .element(list)
            }
            let isTold = ListRestarts(styles: .none, tags: tags).isToldToGoOn(branch.nodes)
            var findings = Findings()
            visit(branch.nodes, weight: 1, &findings)
            if findings.counts.isEmpty { return .scope(scope) }
            let going = findings.counts.filter { isTold || $0.value == 1 || $0.key == findings.first }
            let styles = Set(going.keys)
            for (position, node) in branch.nodes.enumerated() {
                scope.branches[0].nodes[position] = numbered(node, goingOn: styles, isInner: false)
            }
            return .scope(scope)
        case .text, .other, .tag: return node
        }
    }

    // MARK: Numbers that go on

    /// What a turn holds of lists.
    private struct Findings {
        var hasFirst = false
        /// The style of the list that the turn begins with.
        var first: String?
        /// How many items the lists of a style may have; an inner loop makes several.
        var counts: [String: Int] = [:]
    }

    private func visit(_ nodes: [TemplateNode], weight: Int, _ findings: inout Findings) {
        for node in nodes {
            switch node {
            case .element(let element) where element.role == .list:
                let style = Self.style(of: element)
                if !findings.hasFirst {
                    findings.hasFirst = true
                    findings.first = style
                }
                findings.counts[style, default: 0] += weight * Self.itemCount(element.children)
            case .element(let element) where element.role == .paragraph:
                if !Visibility(tags: tags).isBlank(element) { findings.hasFirst = true }
            case .element(let element): visit(element.children, weight: weight, &findings)
            case .scope(let scope):
                for branch in scope.branches {
                    visit(branch.nodes, weight: isLoop(scope) ? weight + 1 : weight, &findings)
                }
            case .text, .other, .tag: break
            }
        }
    }

    private static func itemCount(_ nodes: [TemplateNode]) -> Int {
        nodes.reduce(0) { count, node in
            switch node {
            case .element(let element): count + (element.role == .listItem ? 1 : 0)
            case .scope(let scope): count + 1 + scope.branches.reduce(0) { $0 + itemCount($1.nodes) }
            case .text, .other, .tag: count
            }
        }
    }

    private static func style(of list: TemplateElement) -> String { list.head.attribute("style-name", .odfText) ?? "" }

    private func isLoop(_ scope: TemplateScope) -> Bool {
        guard let first = scope.branches.first, case .control(.for) = tags[first.tag].parsed else { return false }
        return true
    }

    /// A list with a word on whether its numbers go on behind the one before (ODF 1.3 part 3 §19.772).
    ///
    /// - Parameter isInner: Whether a loop is around in the loop: there lists go on already, but for those of the first turn.
    private mutating func numbered(_ node: TemplateNode, goingOn styles: Set<String>, isInner: Bool) -> TemplateNode {
        switch node {
        case .element(var element) where element.role == .list:
            let goesOn = styles.contains(Self.style(of: element))
            let position = element.head.attributes.firstIndex {
                $0.localName == "continue-numbering" && $0.namespace == .odfText
            }
            if !isInner, goesOn, position == nil, element.head.attribute("continue-list", .odfText) == nil {
                element.head.attributes.append(
                    XMLAttribute("\(element.head.prefix)continue-numbering", namespace: .odfText, value: "true"))
            } else if isInner, !goesOn, let position, element.attributeNodes[position] == nil,
                let first = try? TagParser().expression("\"false\" if loop.first else \"true\"")
            {
                tags.append(TemplateTag(parsed: .value(first), prefix: nil, source: "", place: .whole))
                element.attributeNodes[position] = [.tag(tags.count - 1)]
            }
            return .element(element)
        case .element(var element) where element.role != .paragraph:
            for (index, child) in element.children.enumerated() {
                element.children[index] = numbered(child, goingOn: styles, isInner: isInner)
            }
            return .element(element)
        case .scope(var scope):
            let isInner = isInner || isLoop(scope)
            for (index, branch) in scope.branches.enumerated() {
                for (position, node) in branch.nodes.enumerated() {
                    scope.branches[index].nodes[position] = numbered(node, goingOn: styles, isInner: isInner)
                }
            }
            return .scope(scope)
        default: return node
        }
    }
}
