import ChanceryDiagnostics

/// Lifts tags out of paragraphs, cells and rows to the depth at which they are wanted; what carried nothing else vanishes.
struct TagHoister {
    /// A tag on its way up.
    private struct Riser {
        var tag: Int
        var target: TagTarget
        var side: TagTarget.Side
        /// Behind how many of the children of the element that it has left last it came out, and whether one of them held it.
        var position = 0
        var isHeld = false
    }

    private let targets: [Int: TagTarget]
    private let tags: [TemplateTag]
    private let sides: [Int: TagSite.Sides]
    private let visibility: Visibility
    private(set) var problems: [Diagnostic] = []
    /// The tags whose problem has been told.
    private var told: Set<Int> = []

    init(targets: [Int: TagTarget], tags: [TemplateTag], sides: [Int: TagSite.Sides]) {
        self.targets = targets
        self.tags = tags
        self.sides = sides
        visibility = Visibility(tags: tags)
    }

    /// The tree with its tags where they are wanted.
    mutating func hoist(_ root: TemplateElement) -> TemplateElement {
        hoist(root, depth: 0, table: 0).element
    }

    /// - Parameter table: The depth of the table around; 0 where there is none.
    private mutating func hoist(_ element: TemplateElement, depth: Int, table: Int) -> (
        element: TemplateElement, risers: [Riser]
    ) {
        let table = element.role == .table ? depth : element.role == .container ? 0 : table
        var result = element
        result.children = []
        result.children.reserveCapacity(element.children.count)
        var risers: [Riser] = []
        for child in element.children {
            switch child {
            case .tag(let index):
                guard let target = targets[index], target.depth < depth else {
                    result.children.append(child)
                    continue
                }
                var riser = Riser(tag: index, target: target, side: side(of: index, target))
                riser.position = result.children.count
                risers.append(riser)
            case .element(let inner):
                let (hoisted, inward) = hoist(inner, depth: depth + 1, table: table)
                settle(hoisted, inward, depth: depth, in: &result, passing: &risers)
            case .text, .other, .scope: result.children.append(child)
            }
        }
        if element.role == .cell { keepLastParagraph(of: element, in: &result) }
        checkEdges(risers, of: result, table: table)
        return (result, risers)
    }

    /// An opener at the end of a paragraph of text begins behind that paragraph, an end at the start of one ends before it.
    private func side(of tag: Int, _ target: TagTarget) -> TagTarget.Side {
        // Tags in cells of the row that they repeat stand on its sides, whatever else is in their cells.
        guard target.crosses, let sides = sides[tag] else { return target.side }
        if sides.before, !sides.after { return .after }
        if sides.after, !sides.before { return .before }
        return target.side
    }

    /// Puts a child back, with the tags that came out of it: those that belong here beside it, the others further up.
    private mutating func settle(
        _ child: TemplateElement, _ inward: [Riser], depth: Int, in parent: inout TemplateElement,
        passing risers: inout [Riser]
    ) {
        if inward.isEmpty {
            parent.children.append(.element(child))
            return
        }
        let here = inward.filter { $0.target.depth == depth }
        let isGone = vanishes(child, inward, in: parent, depth: depth)
        let position = parent.children.count
        if isGone {
            parent.children += here.map { .tag($0.tag) }
            if child.role == .row || child.hasLostRows { parent.hasLostRows = true }
        } else if child.role == .table, !child.holdsRows {
            // Its rows were carriers, all of them.
            parent.children += child.children.filter { if case .tag = $0 { true } else { false } }
            parent.children += here.map { .tag($0.tag) }
        } else {
            // A paragraph that stays for the end of a section alone stays before the tags that it carried.
            let isSectionEnd = child.endsSection && visibility.isBlank(child)
            let first = isSectionEnd ? [] : here.filter { $0.side == .before }
            let rest = isSectionEnd ? here : here.filter { $0.side != .before }
            parent.children += first.map { .tag($0.tag) }
            parent.children.append(.element(child))
            parent.children += rest.map { .tag($0.tag) }
        }
        for riser in inward where riser.target.depth != depth {
            var passed = riser
            passed.position = position
            passed.isHeld = !isGone
            if passed.target.carrier == child.role { passed.target.carrier = nil }
            risers.append(passed)
        }
    }

    /// Whether an element that tags have left holds nothing else and goes with them.
    private func vanishes(
        _ child: TemplateElement, _ inward: [Riser], in parent: TemplateElement, depth: Int
    ) -> Bool {
        if inward.contains(where: { $0.target.carrier == child.role }) { return !child.endsSection }
        let isEmpty = { visibility.isBlank(child) && !visibility.holdsTag(child.children) }
        switch child.role {
        case .paragraph: return !child.endsSection && isEmpty()
        // A cell goes only with tags about cells, a row only with tags about rows, whose pair stands in another one.
        case .cell:
            return parent.role == .row && inward.contains { $0.target.crosses && $0.target.depth == depth } && isEmpty()
        case .row, .listItem: return inward.contains { $0.target.crosses } && isEmpty()
        case .list, .rowGroup, .inline, .run: return isEmpty()
        // A content control around a paragraph of tags.
        case .other: return parent.role != .row && isEmpty()
        default: return false
        }
    }

    /// What is neither paragraph nor row nor cell can be left at its edges alone: the pair would cut it in half else.
    private mutating func checkEdges(_ risers: [Riser], of element: TemplateElement, table: Int) {
        let isPartOfTable: Bool
        switch element.role {
        case .table, .container, .list, .inline, .other: isPartOfTable = false
        case .row, .cell, .rowGroup: isPartOfTable = true
        default: return
        }
        // Inside of a table tags go from cells to rows; what leaves the table must not cut its rows either.
        for riser in risers where !isPartOfTable || riser.target.depth < table {
            // What held the tag itself is on the far side where the tag goes to the other one.
            let isCut =
                switch riser.target.side {
                case .before:
                    element.children.prefix(riser.position + (riser.isHeld && riser.side == .after ? 1 : 0))
                        .contains { !visibility.isBlank($0) }
                case .middle: element.children.contains { !visibility.isBlank($0) }
                case .after:
                    element.children.dropFirst(riser.position + (riser.isHeld && riser.side != .before ? 1 : 0))
                        .contains { !visibility.isBlank($0) }
                }
            if isCut, told.insert(riser.tag).inserted { problems.append(.crossingScope(tags[riser.tag])) }
        }
    }

    /// A cell must end in a paragraph (ECMA-376-1:2016 §17.4.65).
    private func keepLastParagraph(of original: TemplateElement, in cell: inout TemplateElement) {
        let hasBlock = cell.children.contains { node in
            guard case .element(let element) = node else { return false }
            return switch element.role {
            case .paragraph, .table, .other, .list, .container: true
            default: false
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
