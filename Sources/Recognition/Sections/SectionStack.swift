import ChanceryModels

/// Nests sections as their headings come.
struct SectionStack {
    private struct Open {
        var section: PlanSection
        var heading: SectionHeading
    }

    /// What tells headings of one level from others: the manner of numbering, or the look.
    private enum Kind: Hashable {
        case numbered(NumberedHeading.Style)
        case plain(SectionHeading.Look)
    }

    /// Deeper nesting is not a plan's but an attacker's; nobody's stack shall overflow over it.
    private static let deepest = 32

    /// The items that stand before any section.
    private(set) var items: [PlanItem] = []
    private var roots: [PlanSection] = []
    private var open: [Open] = []
    /// The level at which headings of a kind were opened first.
    private var levels: [Kind: Int] = [:]

    /// Whether a section is open that has neither items nor inner sections yet.
    var isTopBlank: Bool { open.last.map { $0.section.items.isEmpty && $0.section.sections.isEmpty } ?? false }

    /// Whether any item has been read yet.
    private(set) var hasItems = false

    /// Adds an item to the innermost section.
    mutating func append(_ item: PlanItem) {
        hasItems = true
        if open.isEmpty { items.append(item) } else { open[open.count - 1].section.items.append(item) }
    }

    /// Sets the columns of the innermost section.
    mutating func setColumns(_ columns: [Column]) {
        if !open.isEmpty { open[open.count - 1].section.columns = columns }
    }

    /// Opens a section at the level that its heading shows.
    mutating func begin(_ heading: SectionHeading, columns: [Column] = []) {
        let level = min(level(of: heading), SectionStack.deepest)
        close(to: level)
        if levels[kind(of: heading)] == nil { levels[kind(of: heading)] = level }
        open.append(
            Open(
                section: PlanSection(number: heading.number, title: heading.title, columns: columns), heading: heading))
    }

    /// Opens an untitled section beside the innermost one.
    mutating func beginUntitled(columns: [Column]) {
        let heading = open.last?.heading ?? .untitled
        close(to: max(0, open.count - 1))
        open.append(Open(section: PlanSection(title: "", columns: columns), heading: heading))
    }

    /// All sections, closed.
    mutating func finish() -> [PlanSection] {
        close(to: 0)
        return roots
    }

    private mutating func close(to level: Int) {
        while open.count > level, let last = open.popLast() {
            if open.isEmpty {
                roots.append(last.section)
            } else {
                open[open.count - 1].section.sections.append(last.section)
            }
        }
    }

    private func kind(of heading: SectionHeading) -> Kind {
        heading.style.map { .numbered($0) } ?? .plain(heading.look)
    }

    /// Whether a heading begins a numbering below a blank section that is numbered in the same manner but looks
    /// different: «1» in bold above «1.» in plain type.
    private func restarts(_ heading: SectionHeading) -> Bool {
        guard isTopBlank, let top = open.last?.heading, kind(of: top) == kind(of: heading), top.depth == heading.depth,
            top.look != heading.look, let above = top.lastNumber, let own = heading.lastNumber
        else { return false }
        return own != above + 1
    }

    /// How many open sections a heading stands in.
    private func level(of heading: SectionHeading) -> Int {
        if let outline = heading.outlineLevel {
            // Sections without an outline level stand below all that have one.
            return open.firstIndex { ($0.heading.outlineLevel ?? .max) >= outline } ?? open.count
        }
        let kind = kind(of: heading)
        if heading.style != nil {
            if restarts(heading) { return open.count }
            let equals = open.indices.filter {
                self.kind(of: open[$0].heading) == kind && open[$0].heading.depth >= heading.depth
            }
            // «1» and «1.» may be numbers of two levels, which their looks tell apart.
            let alike = equals.last { open[$0].heading.look == heading.look && open[$0].heading.depth == heading.depth }
            if let equal = alike ?? equals.first { return equal }
            if let parent = open.lastIndex(where: { self.kind(of: $0.heading) == kind }) { return parent + 1 }
        } else if let equal = open.lastIndex(where: { self.kind(of: $0.heading) == kind }) {
            return equal
        }
        // A heading of another kind goes below one that has no items of its own («I. …» – «1. …»), else stands where
        // its kind stood before, else beside the last.
        if isTopBlank { return open.count }
        if let known = levels[kind] { return min(known, open.count) }
        return max(0, open.count - 1)
    }
}

extension SectionHeading {
    /// The last of the figures in the number.
    fileprivate var lastNumber: Int? {
        number?.split(whereSeparator: { !$0.isNumber }).last.flatMap { Int($0) }
    }
}
