import ChanceryDiagnostics
import ChanceryXML

/// Infers from the tree what each pair of tags repeats or chooses (contract.md §5), and lifts the tags to where they are siblings.
///
/// * a pair inside of one paragraph: what stands between, inline;
/// * tags alone in paragraphs of one container: the blocks between; the tags' own paragraphs vanish;
/// * tags in the middle of the texts of two paragraphs: what stands between, the border of the paragraphs too;
/// * tags in one row: the row; tags in rows that hold nothing else: the rows between; in two items of a list: the items;
/// * a prefix (`p tr tc r`) says the level instead; `tc` in two rows means the column.
struct ScopeResolver {
    var tags: [TemplateTag]
    var problems: [Diagnostic] = []
    /// For each tag the depth of the element that it is to be a child of.
    var targets: [Int: TagTarget] = [:]
    var sites: [Int: TagSite] = [:]
    /// The tags of the sites in the order of the document.
    var order: [Int] = []
    /// The tags that belong together, as they were typed.
    private(set) var groups: [TagGroup] = []
    private var elementCount = 0
    /// The rows and items in which nothing is to be seen.
    var blankUnits: Set<Int> = []

    /// The automatic styles of the part, where page breaks stand (ODF).
    private let styles: LocalStyles

    init(tags: [TemplateTag], styles: LocalStyles = .none) {
        self.tags = tags
        self.styles = styles
    }

    /// The tree with its tags folded into scopes.
    mutating func resolve(_ root: TemplateElement) -> TemplateElement {
        var root = ParagraphJoiner(tags: tags).join(root)
        locate(root)
        var pairing = TagPairing(tags: tags)
        pairing.pair(order)
        problems += pairing.problems
        var groups = pairing.groups
        self.groups = groups
        if !problems.isEmpty { return root }
        spreadColumns(&groups, &root)
        if !problems.isEmpty { return root }
        bindParagraphs(groups, &root)
        for group in groups { aim(group) }
        aimLoneTags(groups)
        if !problems.isEmpty { return root }
        var hoister = TagHoister(targets: targets, tags: tags, sides: sites.mapValues(\.sides), styles: styles)
        let hoisted = hoister.hoist(root)
        problems += hoister.problems
        if !problems.isEmpty { return root }
        var folder = ScopeFolder(tags: tags, groups: groups)
        let folded = folder.fold(hoisted)
        problems += folder.problems
        var lists = ListLoops(tags: tags)
        let result = lists.moved(folded)
        tags = lists.tags
        return result
    }

    // MARK: Sites

    /// Finds where all tags stand.
    private mutating func locate(_ root: TemplateElement) {
        sites = [:]
        order = []
        elementCount = 0
        blankUnits = []
        collect(root, [], Visibility(tags: tags), [:])
    }

    private mutating func collect(
        _ element: TemplateElement, _ outer: [TagSite.Ancestor], _ visibility: Visibility,
        _ outerSides: [Int: TagSite.Sides]
    ) {
        elementCount += 1
        let ancestors = outer + [TagSite.Ancestor(role: element.role, number: elementCount)]
        if element.role == .row || element.role == .listItem, visibility.isBlank(element) {
            blankUnits.insert(elementCount)
        }
        let sides =
            element.role == .paragraph && visibility.holdsTag(element.children)
            ? visibility.sides(in: element) : outerSides
        for child in element.children {
            switch child {
            case .element(let inner): collect(inner, ancestors, visibility, sides)
            case .tag(let index):
                if tags[index].isControl {
                    order.append(index)
                    sites[index] = TagSite(tag: index, ancestors: ancestors, sides: sides[index] ?? TagSite.Sides())
                }
            case .text, .other, .scope: break
            }
        }
    }

    /// How many ancestors the tags of a group share.
    func sharedCount(_ members: [TagSite]) -> Int {
        guard let first = members.first else { return 0 }
        return members.dropFirst().reduce(first.ancestors.count) { count, member in
            zip(first.ancestors, member.ancestors).prefix(count).prefix { $0 == $1 }.count
        }
    }

    // MARK: Rewriting

    /// Gives a pair with `tc` in two rows to the cells of its column in each row.
    private mutating func spreadColumns(_ groups: inout [TagGroup], _ root: inout TemplateElement) {
        for group in groups {
            let members = group.tags.compactMap { sites[$0] }
            guard members.count == group.tags.count, prefix(of: group) == .cell, let first = members.first else {
                continue
            }
            let count = sharedCount(members)
            guard let table = first.depth(of: .table, within: count),
                first.depth(of: .row, within: count).map({ $0 < table }) ?? true
            else { continue }
            var spreader = ColumnSpreader(tags: tags, group: group, table: first.ancestors[table].number)
            guard let spread = spreader.spread(root) else {
                problems.append(.unevenColumn(tags[first.tag]))
                continue
            }
            root = spread
            tags = spreader.tags
            groups.removeAll { $0 == group }
            groups += spreader.groups
            locate(root)
        }
    }

    /// Makes one paragraph of those that a pair of tags cuts in the middle.
    private mutating func bindParagraphs(_ groups: [TagGroup], _ root: inout TemplateElement) {
        var binder = ParagraphBinder()
        for group in groups where prefix(of: group) == nil {
            let members = group.tags.compactMap { sites[$0] }
            guard let first = members.first, members.count == group.tags.count,
                members.contains(where: \.sides.isMiddle)
            else { continue }
            let count = sharedCount(members)
            let paragraphs = Set(
                members.compactMap { member in
                    member.ancestors.count == count + 1 && member.ancestors.last?.role == .paragraph
                        ? member.ancestors.last?.number : nil
                })
            guard paragraphs.count > 1, members.allSatisfy({ $0.ancestors.count == count + 1 }) else { continue }
            binder.request(paragraphs.sorted(), for: first.tag)
        }
        if binder.isEmpty { return }
        root = binder.bound(root)
        problems += binder.unbound.map { .crossingScope(tags[$0]) }
        locate(root)
    }
}
