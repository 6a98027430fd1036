import ChanceryXML

/// Lifts tags out of paragraphs, cells and rows to the depth at which they are wanted; what carried nothing else vanishes.
struct TagHoister {
    /// A tag on its way up.
    private struct Riser {
        var tag: Int
        var target: TagTarget
        var side: TagTarget.Side
    }

    private let targets: [Int: TagTarget]

    init(targets: [Int: TagTarget]) {
        self.targets = targets
    }

    /// The tree with its tags where they are wanted.
    mutating func hoist(_ root: TemplateElement) -> TemplateElement {
        hoist(root, depth: 0).element
    }

    private func hoist(_ element: TemplateElement, depth: Int) -> (element: TemplateElement, risers: [Riser]) {
        var result = element
        result.children = []
        var risers: [Riser] = []
        for (position, child) in element.children.enumerated() {
            switch child {
            case .tag(let index):
                guard let target = targets[index], target.depth < depth else {
                    result.children.append(child)
                    continue
                }
                risers.append(
                    Riser(tag: index, target: target, side: side(of: target, in: element, at: position, depth: depth)))
            case .element(let inner):
                let (hoisted, inward) = hoist(inner, depth: depth + 1)
                settle(hoisted, inward, depth: depth, in: &result, passing: &risers)
            case .text, .other, .scope: result.children.append(child)
            }
        }
        if element.role == .cell { keepLastParagraph(of: element, in: &result) }
        return (result, risers)
    }

    /// An opener at the end of a paragraph of text begins behind that paragraph, an end at the start of one ends before it.
    private func side(of target: TagTarget, in element: TemplateElement, at position: Int, depth: Int) -> TagTarget.Side
    {
        guard element.role == .paragraph, target.side != .middle else { return target.side }
        let hasBefore = element.children[..<position].contains { isVisible($0, depth: depth) }
        let hasAfter = element.children[(position + 1)...].contains { isVisible($0, depth: depth) }
        if target.side == .before, hasBefore, !hasAfter { return .after }
        if target.side == .after, hasAfter, !hasBefore { return .before }
        return target.side
    }

    /// Puts a child back, with the tags that came out of it: those that belong here beside it, the others further up.
    private func settle(
        _ child: TemplateElement, _ inward: [Riser], depth: Int, in parent: inout TemplateElement,
        passing risers: inout [Riser]
    ) {
        let here = inward.filter { $0.target.depth == depth }
        risers += inward.filter { $0.target.depth != depth }
        if inward.isEmpty || !vanishes(child, inward, in: parent) {
            parent.children += here.filter { $0.side == .before }.map { .tag($0.tag) }
            parent.children.append(.element(child))
            parent.children += here.filter { $0.side != .before }.map { .tag($0.tag) }
        } else {
            parent.children += here.map { .tag($0.tag) }
        }
    }

    /// Whether an element that tags have left holds nothing else and goes with them.
    private func vanishes(_ child: TemplateElement, _ inward: [Riser], in parent: TemplateElement) -> Bool {
        switch child.role {
        case .paragraph: !child.children.contains { isVisible($0) }
        // A cell goes only with tags about cells, a row only with tags about rows, whose pair stands in another one.
        case .cell: parent.role == .row && inward.contains { $0.target.crossesRows } && isBlank(child)
        case .row: inward.contains { $0.target.crossesRows } && isBlank(child)
        default: false
        }
    }

    /// Whether nothing in a cell or row is to be seen.
    private func isBlank(_ element: TemplateElement) -> Bool {
        element.children.allSatisfy { node in
            guard case .element(let inner) = node else { return !isVisible(node) }
            switch inner.role {
            case .cell, .other: return isBlank(inner)
            case .paragraph: return !inner.children.contains { isVisible($0) }
            case .table: return false
            default: return true
            }
        }
    }

    /// Whether a node of a paragraph is something to be seen, or a tag that stands for it; one that leaves an element of a depth does not count there.
    private func isVisible(_ node: TemplateNode, depth: Int = 0) -> Bool {
        switch node {
        case .tag(let index): targets[index].map { $0.depth >= depth } ?? true
        case .scope: true
        case .text(let text): text.contains { !$0.isWhitespace }
        case .other: false
        case .element(let element):
            switch element.role {
            case .paragraphProperties, .runProperties, .ignorable: false
            case .text, .run: element.children.contains { isVisible($0, depth: depth) }
            case .character: true
            default:
                // The marks of bookmarks, comments and permissions are nothing to be seen; a drawing or a field is.
                element.head.localName.hasSuffix("Start") || element.head.localName.hasSuffix("End")
                    ? false : element.children.isEmpty || element.children.contains { isVisible($0, depth: depth) }
            }
        }
    }

    /// A cell must end in a paragraph (ECMA-376-1:2016 §17.4.65).
    private func keepLastParagraph(of original: TemplateElement, in cell: inout TemplateElement) {
        let hasBlock = cell.children.contains { node in
            switch node {
            case .element(let element): element.role == .paragraph || element.role == .table || element.role == .other
            case .tag, .scope: false
            case .text, .other: false
            }
        }
        if hasBlock { return }
        // What is between tags may come and go; the compiler sees to it that one paragraph is left.
        if let paragraph = original.first(.paragraph) {
            var emptied = paragraph
            emptied.children = paragraph.children.filter { node in
                if case .element(let element) = node { element.role == .paragraphProperties } else { false }
            }
            cell.children.append(.element(emptied))
        }
    }
}
