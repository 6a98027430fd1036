import ChanceryDiagnostics

/// Finds out where each control tag is to go.
extension ScopeResolver {
    func prefix(of group: TagGroup) -> TagPrefix? {
        group.tags.compactMap { tags[$0].prefix }.first
    }

    /// Aims the tags of a group at the container in which they become siblings.
    mutating func aim(_ group: TagGroup) {
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
    mutating func aimLoneTags(_ groups: [TagGroup]) {
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
        case .set, .capture, .filter, .with, .for, .if, .elif, .else, .end: break
        case .colspan, .colwidth, .cellBackground, .horizontalMerge, .verticalMerge, .equalMerge:
            guard let cell = site.depth(of: .cell) else {
                problems.append(.unsupportedTag(tags[site.tag]))
                return
            }
            targets[site.tag] = TagTarget(depth: cell, side: .before, crosses: false)
        case .include(let name): problems.append(.undeclaredTemplate(name.text, tags[site.tag]))
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
