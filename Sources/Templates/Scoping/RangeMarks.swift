import ChanceryXML

/// The ends of ranges, such as bookmarks, where one stands in a loop or a branch and the other does not: filled, they would not pair up.
///
/// Word's own bookmarks (`_Hlk…`, `_GoBack`) span whatever was selected. A bookmark becomes a point at the end that is further out, so that
/// what refers to it still finds it; any other range, such as a comment's, goes, and so does an end whose other one has gone with a paragraph
/// of control tags (ECMA-376-1:2016 §17.13; ODF 1.3 part 3 §6.2).
struct RangeMarks {
    private struct Key: Hashable {
        /// The name of the elements without `Start` or `End`.
        var kind: String
        var identifier: String
    }

    private struct Site {
        /// The branches around, from the outermost, by the tags that begin them.
        var branches: [Int]
        var head: XMLElement
    }

    private var starts: [Key: Site] = [:]
    private var ends: [Key: Site] = [:]
    /// What stands for the ends of ranges that do not pair up.
    private var startNodes: [Key: [TemplateNode]] = [:]
    private var endNodes: [Key: [TemplateNode]] = [:]

    /// The tree with all ranges paired.
    static func paired(_ root: TemplateElement) -> TemplateElement {
        var marks = RangeMarks()
        marks.gather(root.children, [])
        for key in Set(marks.starts.keys).union(marks.ends.keys) { marks.decide(key) }
        if marks.startNodes.isEmpty, marks.endNodes.isEmpty { return root }
        var result = root
        result.children = marks.replaced(root.children)
        return result
    }

    private mutating func gather(_ nodes: [TemplateNode], _ branches: [Int]) {
        for node in nodes {
            switch node {
            case .element(let element):
                if let (key, isStart) = Self.key(of: element) {
                    let site = Site(branches: branches, head: element.head)
                    if isStart { starts[key] = starts[key] ?? site } else { ends[key] = ends[key] ?? site }
                }
                gather(element.children, branches)
            case .scope(let scope): for branch in scope.branches { gather(branch.nodes, branches + [branch.tag]) }
            case .text, .other, .tag: break
            }
        }
    }

    /// The range that a mark is an end of.
    private static func key(of element: TemplateElement) -> (key: Key, isStart: Bool)? {
        guard element.role == .mark else { return nil }
        let head = element.head
        let isWord = head.namespace == .wordprocessingML
        let (start, end) = isWord ? ("Start", "End") : ("-start", "-end")
        let name = head.localName
        let identifier =
            isWord
            ? head.attribute("id", .wordprocessingML)
            : ["name", "id", "change-id"].compactMap { head.attribute($0, .odfText) }.first
        guard let identifier, name.hasSuffix(start) || name.hasSuffix(end) else { return nil }
        let isStart = name.hasSuffix(start)
        let kind = String(name.dropLast((isStart ? start : end).count))
        return (Key(kind: kind, identifier: identifier), isStart)
    }

    private mutating func decide(_ key: Key) {
        let (start, end) = (starts[key], ends[key])
        if let start, let end, start.branches == end.branches { return }
        startNodes[key] = []
        endNodes[key] = []
        let isStartKept = (start?.branches.count ?? .max) <= (end?.branches.count ?? .max)
        switch key.kind {
        // The start alone has the name.
        case "bookmark" where start?.head.namespace == .wordprocessingML:
            guard let start else { return }
            var closing = XMLElement("\(start.head.prefix)bookmarkEnd", namespace: .wordprocessingML)
            closing.attributes = start.head.attributes.filter { $0.localName == "id" }
            let point = [start.head, closing].map { TemplateNode.mark($0) }
            if isStartKept { startNodes[key] = point } else { endNodes[key] = point }
        case "bookmark", "reference-mark":
            guard var point = (isStartKept ? start : end)?.head, point.namespace == .odfText else { return }
            point = XMLElement("\(point.prefix)\(key.kind)", namespace: .odfText, attributes: point.attributes)
            if isStartKept { startNodes[key] = [.mark(point)] } else { endNodes[key] = [.mark(point)] }
        default: return
        }
    }

    private func replaced(_ nodes: [TemplateNode]) -> [TemplateNode] {
        nodes.flatMap { node -> [TemplateNode] in
            switch node {
            case .element(var element):
                if let (key, isStart) = Self.key(of: element), let nodes = isStart ? startNodes[key] : endNodes[key] {
                    return nodes
                }
                element.children = replaced(element.children)
                return [.element(element)]
            case .scope(var scope):
                for index in scope.branches.indices {
                    scope.branches[index].nodes = replaced(scope.branches[index].nodes)
                }
                return [.scope(scope)]
            case .text, .other, .tag: return [node]
            }
        }
    }
}

extension TemplateNode {
    fileprivate static func mark(_ head: XMLElement) -> TemplateNode {
        .element(TemplateElement(head: head, role: .mark, children: []))
    }
}
