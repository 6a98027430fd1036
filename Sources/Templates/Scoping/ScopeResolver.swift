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
    private(set) var tags: [TemplateTag]
    private(set) var problems: [Diagnostic] = []
    /// For each tag the depth of the element that it is to be a child of.
    private var targets: [Int: TagTarget] = [:]
    private var sites: [Int: TagSite] = [:]
    /// The tags of the sites in the order of the document.
    private var order: [Int] = []
    private var elementCount = 0
    /// The rows and items in which nothing is to be seen.
    private var blankUnits: Set<Int> = []

    init(tags: [TemplateTag]) {
        self.tags = tags
    }

    /// The tree with its tags folded into scopes.
    mutating func resolve(_ root: TemplateElement) -> TemplateElement {
        var root = ParagraphJoiner(tags: tags).join(root)
        locate(root)
        var pairing = TagPairing(tags: tags)
        pairing.pair(order)
        problems += pairing.problems
        var groups = pairing.groups
        if !problems.isEmpty { return root }
        spreadColumns(&groups, &root)
        if !problems.isEmpty { return root }
        bindParagraphs(groups, &root)
        for group in groups { aim(group) }
        aimLoneTags(groups)
        if !problems.isEmpty { return root }
        var hoister = TagHoister(targets: targets, tags: tags, sides: sites.mapValues(\.sides))
        let hoisted = hoister.hoist(root)
        problems += hoister.problems
        if !problems.isEmpty { return root }
        var folder = ScopeFolder(tags: tags, groups: groups)
        let folded = folder.fold(hoisted)
        problems += folder.problems
        return folded
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
    private func sharedCount(_ members: [TagSite]) -> Int {
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

    // MARK: Aiming

    private func prefix(of group: TagGroup) -> TagPrefix? {
        group.tags.compactMap { tags[$0].prefix }.first
    }

    /// Aims the tags of a group at the container in which they become siblings.
    private mutating func aim(_ group: TagGroup) {
        let members = group.tags.compactMap { sites[$0] }
        guard let first = members.first, members.count == group.tags.count else { return }
        let count = sharedCount(members)
        guard count > 0 else { return }
        let prefix = prefix(of: group)
        if let other = group.tags.first(where: { tags[$0].prefix.map { $0 != prefix } ?? false }) {
            problems.append(.impossiblePrefix(tags[other], tags[other].prefix ?? .paragraph))
            return
        }
        guard let depth = depth(prefix, first.ancestors[..<count], members) else {
            problems.append(.impossiblePrefix(tags[first.tag], prefix ?? .paragraph))
            return
        }
        let crosses = crosses(members, depth)
        for (position, member) in members.enumerated() {
            let side: TagTarget.Side = position == 0 ? .before : position == members.count - 1 ? .after : .middle
            targets[member.tag] = TagTarget(
                depth: depth, side: side, crosses: crosses, carrier: crosses ? prefix?.carrier : nil)
        }
    }

    /// The depth of the container for tags that share some ancestors.
    private func depth(_ prefix: TagPrefix?, _ shared: ArraySlice<TagSite.Ancestor>, _ members: [TagSite]) -> Int? {
        switch prefix {
        case .paragraph:
            if let paragraph = shared.lastIndex(where: { $0.role == .paragraph }),
                !shared[paragraph...].contains(where: { $0.role == .container || $0.role == .seam })
            {
                return paragraph - 1
            }
            guard let around = shared.last?.role, ![.table, .row, .rowGroup].contains(around), !isBetweenCells(shared),
                members.allSatisfy({ $0.depth(of: .paragraph).map { $0 >= shared.count } ?? false })
            else { return nil }
            return shared.count - 1
        case .row:
            guard let table = shared.lastIndex(where: { $0.role == .table }) else { return nil }
            guard let row = shared[table...].firstIndex(where: { $0.role == .row }) else {
                return members.allSatisfy { $0.ancestors[table...].contains { $0.role == .row } }
                    ? shared.count - 1 : nil
            }
            return row - 1
        case .cell:
            guard let row = shared.lastIndex(where: { $0.role == .row }),
                !shared[row...].contains(where: { $0.role == .table })
            else { return nil }
            guard let cell = shared[row...].firstIndex(where: { $0.role == .cell }) else { return shared.count - 1 }
            return cell - 1
        case .run: return shared.count - 1
        case nil: break
        }
        // In different cells of one row: the row repeats.
        if isBetweenCells(shared), let row = shared.lastIndex(where: { $0.role == .row }) { return row - 1 }
        return shared.count - 1
    }

    /// Whether what tags share ends in a row: they stand in different cells of it.
    private func isBetweenCells(_ shared: ArraySlice<TagSite.Ancestor>) -> Bool {
        guard let row = shared.lastIndex(where: { $0.role == .row }) else { return false }
        return shared[row...].allSatisfy { $0.role == .row || $0.role == .other }
    }

    /// Whether the tags stand in different children of the element that they become children of.
    private func crosses(_ members: [TagSite], _ depth: Int) -> Bool {
        Set(members.map { $0.ancestors.count > depth + 1 ? $0.ancestors[depth + 1].number : 0 }).count > 1
    }

    // MARK: Tags without a pair

    /// Aims the tags that have no pair: what is said of a cell goes to the cell, what stands in a paragraph of tags alone leaves it.
    private mutating func aimLoneTags(_ groups: [TagGroup]) {
        for index in order where targets[index] == nil {
            guard let site = sites[index] else { continue }
            switch tags[index].parsed {
            case .control(let control): aimAlone(site, control)
            case .comment: if let prefix = tags[index].prefix { aimComment(site, prefix) }
            case .value: break
            }
        }
        // A paragraph that holds tags alone is left by all of them, in their order.
        for index in order {
            guard let site = sites[index], let paragraph = site.depth(of: .paragraph), !site.sides.before,
                !site.sides.after,
                site.ancestors[paragraph...].allSatisfy({ $0.role != .container && $0.role != .seam }),
                targets[index].map({ $0.depth >= paragraph }) ?? true
            else { continue }
            // In a row or an item of nothing else that goes too.
            let unit = site.ancestors[..<paragraph].firstIndex { blankUnits.contains($0.number) }
            targets[index] = TagTarget(
                depth: (unit ?? paragraph) - 1, side: targets[index]?.side ?? .before, crosses: unit != nil)
        }
    }

    private mutating func aimAlone(_ site: TagSite, _ control: ControlTag) {
        switch control {
        case .set, .for, .if, .elif, .else, .end: break
        case .colspan, .colwidth, .cellBackground, .horizontalMerge, .verticalMerge:
            guard let cell = site.depth(of: .cell) else {
                problems.append(.unsupportedTag(tags[site.tag]))
                return
            }
            targets[site.tag] = TagTarget(depth: cell, side: .before, crosses: false)
        default: problems.append(.unsupportedTag(tags[site.tag]))
        }
    }

    /// A comment with a prefix takes its paragraph, cell or row with it.
    private mutating func aimComment(_ site: TagSite, _ prefix: TagPrefix) {
        guard let carrier = prefix.carrier, let depth = site.depth(of: carrier), depth > 0 else { return }
        targets[site.tag] = TagTarget(depth: depth - 1, side: .before, crosses: true, carrier: carrier)
    }
}

extension TagPrefix {
    /// The element that goes with a tag of this prefix.
    fileprivate var carrier: ElementRole? {
        switch self {
        case .paragraph: .paragraph
        case .row: .row
        case .cell: .cell
        case .run: nil
        }
    }
}
