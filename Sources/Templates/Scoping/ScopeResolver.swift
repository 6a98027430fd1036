import ChanceryDiagnostics
import ChanceryXML

/// Infers from the tree what each pair of tags repeats or chooses (contract.md §5), and lifts the tags to where they are siblings.
///
/// * a pair inside of one paragraph: what stands between, inline;
/// * tags alone in paragraphs of one container: the blocks between; the tags' own paragraphs vanish;
/// * tags in one row: the row; tags in rows that hold nothing else: the rows between;
/// * a prefix (`p tr tc r`) says the level instead.
struct ScopeResolver {
    private let tags: [TemplateTag]
    private(set) var problems: [Diagnostic] = []
    /// For each tag the depth of the element that it is to be a child of.
    private var targets: [Int: TagTarget] = [:]
    private var sites: [TagSite] = []
    private var elementCount = 0

    init(tags: [TemplateTag]) {
        self.tags = tags
    }

    /// The tree with its tags folded into scopes.
    mutating func resolve(_ root: TemplateElement) -> TemplateElement {
        collect(root, [])
        var pairing = TagPairing(tags: tags)
        pairing.pair(sites)
        problems += pairing.problems
        let sitesByTag = Dictionary(sites.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })
        for group in pairing.groups { aim(group, sitesByTag) }
        for site in sites where targets[site.tag] == nil { aimAlone(site) }
        if !problems.isEmpty { return root }
        var hoister = TagHoister(targets: targets)
        let hoisted = hoister.hoist(root)
        var folder = ScopeFolder(tags: tags, groups: pairing.groups)
        let folded = folder.fold(hoisted)
        problems += folder.problems
        return folded
    }

    private mutating func collect(_ element: TemplateElement, _ outer: [TagSite.Ancestor]) {
        elementCount += 1
        let ancestors = outer + [TagSite.Ancestor(role: element.role, number: elementCount)]
        for child in element.children {
            switch child {
            case .element(let inner): collect(inner, ancestors)
            case .tag(let index):
                if case .control = tags[index].parsed { sites.append(TagSite(tag: index, ancestors: ancestors)) }
            case .text, .other, .scope: break
            }
        }
    }

    /// Aims the tags of a group at the container in which they become siblings.
    private mutating func aim(_ group: TagGroup, _ sites: [Int: TagSite]) {
        let members = group.tags.compactMap { sites[$0] }
        guard let first = members.first, members.count == group.tags.count else { return }
        var common = first.ancestors.count
        for member in members.dropFirst() {
            common = zip(first.ancestors, member.ancestors).prefix(common).prefix { $0 == $1 }.count
        }
        guard common > 0 else { return }
        let shared = first.ancestors[..<common]
        let prefix = group.tags.compactMap { tags[$0].prefix }.first
        guard let depth = depth(prefix, shared, first) else {
            problems.append(.impossiblePrefix(tags[first.tag], prefix ?? .paragraph))
            return
        }
        for (position, member) in members.enumerated() {
            let side: TagTarget.Side = position == 0 ? .before : position == members.count - 1 ? .after : .middle
            targets[member.tag] = TagTarget(depth: depth, side: side, crossesRows: crossesRows(members, depth))
        }
    }

    /// The depth of the container for tags that share some ancestors.
    private func depth(_ prefix: TagPrefix?, _ shared: ArraySlice<TagSite.Ancestor>, _ first: TagSite) -> Int? {
        func around(_ role: ElementRole) -> Int? {
            guard let depth = first.depth(of: role), depth - 1 < shared.count, depth > 0 else { return nil }
            return depth - 1
        }
        switch prefix {
        case .paragraph: return around(.paragraph)
        case .row: return around(.row)
        case .cell: return around(.cell)
        case .run: return shared.count - 1
        case nil: break
        }
        // Inside of one paragraph: inline.
        if shared.last?.role == .paragraph || isInsideParagraph(shared) { return shared.count - 1 }
        // In different cells of one row: the row repeats.
        if let row = shared.lastIndex(where: { $0.role == .row }),
            shared[row...].allSatisfy({ $0.role == .row || $0.role == .other })
        {
            return row - 1
        }
        return shared.count - 1
    }

    private func isInsideParagraph(_ shared: ArraySlice<TagSite.Ancestor>) -> Bool {
        guard let paragraph = shared.lastIndex(where: { $0.role == .paragraph }) else { return false }
        return !shared[paragraph...].contains { $0.role == .container }
    }

    /// Whether the tags stand in different rows of the table that they become children of: their rows are then only carriers.
    private func crossesRows(_ members: [TagSite], _ depth: Int) -> Bool {
        Set(members.map { $0.ancestors.count > depth + 1 ? $0.ancestors[depth + 1].number : 0 }).count > 1
    }

    /// Aims a tag that has no pair: a `set` stays in its paragraph's container, what is said of a cell goes to the cell.
    private mutating func aimAlone(_ site: TagSite) {
        guard case .control(let control) = tags[site.tag].parsed else { return }
        switch control {
        case .set:
            let depth = site.depth(of: .paragraph).map { $0 - 1 } ?? site.ancestors.count - 1
            targets[site.tag] = TagTarget(depth: max(0, depth), side: .before, crossesRows: false)
        case .colspan, .colwidth:
            guard let cell = site.depth(of: .cell) else {
                problems.append(.unsupportedTag(tags[site.tag]))
                return
            }
            targets[site.tag] = TagTarget(depth: cell, side: .before, crossesRows: false)
        case .for, .if, .elif, .else, .end: break
        default: problems.append(.unsupportedTag(tags[site.tag]))
        }
    }
}
