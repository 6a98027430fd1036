import ChanceryDiagnostics
import ChanceryXML

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
        /// What its paragraph, which has gone, leaves before it and behind it.
        var before: TemplateNode?
        var behind: TemplateNode?

        var nodes: [TemplateNode] { [before, .tag(tag), behind].compactMap(\.self) }
    }

    private let targets: [Int: TagTarget]
    private let tags: [TemplateTag]
    private let sides: [Int: TagSite.Sides]
    private let visibility: Visibility
    private let styles: LocalStyles
    private(set) var problems: [Diagnostic] = []
    /// The tags whose problem has been told.
    private var told: Set<Int> = []

    init(
        targets: [Int: TagTarget], tags: [TemplateTag], sides: [Int: TagSite.Sides], styles: LocalStyles = .none
    ) {
        self.styles = styles
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
                settle(hoisted, inward, depth: depth, table: table, in: &result, passing: &risers)
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
        _ child: TemplateElement, _ inward: [Riser], depth: Int, table: Int, in parent: inout TemplateElement,
        passing risers: inout [Riser]
    ) {
        if inward.isEmpty {
            parent.children.append(.element(child))
            return
        }
        var inward = inward
        let isGone = vanishes(child, inward, in: parent, depth: depth)
        if isGone, table == 0 { leavePageStart(of: child, to: &inward, in: parent) }
        let here = inward.filter { $0.target.depth == depth }
        let position = parent.children.count
        if here.count == inward.count, let nodes = sectionEnd(child, among: here) {
            parent.children += nodes
        } else if isGone {
            parent.children += here.flatMap(\.nodes)
            if child.role == .row || child.hasLostRows { parent.hasLostRows = true }
        } else if child.role == .table, !child.holdsRows {
            // Its rows were carriers, all of them.
            parent.children += child.children.filter { if case .tag = $0 { true } else { false } }
            parent.children += here.flatMap(\.nodes)
        } else {
            let first = here.filter { $0.side == .before }
            let rest = here.filter { $0.side != .before }
            parent.children += first.flatMap(\.nodes)
            parent.children.append(.element(child))
            parent.children += rest.flatMap(\.nodes)
        }
        for riser in inward where riser.target.depth != depth {
            var passed = riser
            passed.position = position
            passed.isHeld = !isGone
            if passed.target.carrier == child.role { passed.target.carrier = nil }
            risers.append(passed)
        }
    }

    /// Leaves the page that a paragraph of control tags begins to what follows: an opener's begins each turn of its branch, that of an end comes
    /// behind each turn, as a break typed before the tag does («a page break on `endfor` puts every item on a page of its own»).
    private func leavePageStart(of paragraph: TemplateElement, to risers: inout [Riser], in parent: TemplateElement) {
        guard paragraph.role == .paragraph, let first = risers.indices.first, let last = risers.indices.last,
            PageStart(of: paragraph, styles) != nil
        else { return }
        var start = paragraph
        start.role = .pageStart
        // At the start of the text it is no break: what LibreOffice makes of a DOCX names the page style there.
        if !parent.isTextBegun {
            risers[first].before = .element(start)
            return
        }
        let opens = opens(risers[last].tag)
        if opens { risers[last].behind = .element(start) }
        if !opens || goesOn(risers[last].tag) || !self.opens(risers[first].tag) {
            risers[first].before = .element(start)
        }
    }

    /// The tags of a paragraph that holds nothing else but the end of a section, and that end: behind the ends of branches and before their
    /// beginnings, for it is the paragraph's mark that ends a section, and what stands before it is in that section. `nil` for another paragraph.
    private func sectionEnd(_ paragraph: TemplateElement, among risers: [Riser]) -> [TemplateNode]? {
        guard paragraph.endsSection, visibility.isBlank(paragraph), !visibility.holdsTag(paragraph.children) else {
            return nil
        }
        var end = paragraph
        end.role = .sectionEnd
        var nodes = risers.flatMap(\.nodes)
        nodes.insert(.element(end), at: risers.firstIndex { opens($0.tag) } ?? nodes.count)
        return nodes
    }

    /// Whether a branch begins with a tag.
    private func opens(_ tag: Int) -> Bool {
        guard case .control(let control) = tags[tag].parsed else { return false }
        return control.opened != nil || goesOn(tag)
    }

    /// Whether a tag ends one branch and begins another.
    private func goesOn(_ tag: Int) -> Bool {
        switch tags[tag].parsed {
        case .control(.elif), .control(.else): true
        default: false
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
        if cell.children.contains(where: { if case .tag = $0 { true } else { false } }) {
            guard var paragraph = original.firstParagraph?.emptied else { return }
            paragraph.hasLostNumber = true
            cell.children.append(.element(paragraph))
            return
        }
        // The tags were those of the row: the paragraph is the cell's own, with its number («№ п/п»), which in ODF is a list around it.
        if let block = original.first(.paragraph) ?? original.first(.list) {
            cell.children.append(.element(block.emptied))
        }
    }
}

extension TemplateElement {
    /// Whether a block stands in it already, or a tag; true outside of the text of a document.
    fileprivate var isTextBegun: Bool {
        guard head.is("body", .wordprocessingML) || head.is("text", .odfOffice) else { return true }
        return children.contains { node in
            switch node {
            case .element(let element): element.role != .mark && element.role != .opaque
            case .tag, .scope: true
            case .text, .other: false
            }
        }
    }
}

extension TemplateElement {
    /// The first paragraph, also of the items of a list.
    fileprivate var firstParagraph: TemplateElement? {
        first(.paragraph) ?? (first(.list) ?? first(.listItem))?.firstParagraph
    }

    /// A paragraph without its content, an item or a list with the first of its own alone.
    fileprivate var emptied: TemplateElement {
        var result = self
        switch role {
        case .list, .listItem:
            let inner = first(.listItem) ?? first(.paragraph) ?? first(.list)
            result.children = inner.map { [.element($0.emptied)] } ?? []
        default:
            result.children = children.filter { node in
                if case .element(let element) = node { element.role == .paragraphProperties } else { false }
            }
        }
        return result
    }
}
