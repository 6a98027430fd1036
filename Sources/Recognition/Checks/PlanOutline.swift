public import ChanceryDiagnostics
public import ChanceryModels
import ChanceryRussian

/// A plan laid out in a row, as checks go through it: sections and items in their order, each with its place.
public struct PlanOutline: Sendable {
    /// A section or an item.
    public enum Content: Sendable {
        /// A section, without what stands in it.
        case section(PlanSection)
        /// An item.
        case item(PlanItem)
    }

    /// An entry of the outline.
    public struct Entry: Sendable {
        /// The section or item.
        public var content: Content
        /// The index of the section's entry that it stands in; `nil` at the top.
        public var parent: Int?
        /// Its index among its like in the parent.
        public var index: Int
    }

    /// The sections and items in order of reading: a section before its items, these before its inner sections.
    public private(set) var entries: [Entry] = []
    /// The plan's title.
    public let title: String
    /// The time that the plan is made for.
    public let period: Period?
    /// What the years of deadlines are taken from; `nil` where nothing tells.
    let deadlineContext: DeadlineContext?
    /// Whether the plan was just read from a document, which has told of it what only a reader can tell.
    var isFromDocument: Bool { !origins.isEmpty }
    /// The headings of the columns, by their roles.
    private var titles: [ColumnRole: String] = [:]
    private var origins: [PlanOrigin] = []

    /// Lays out a plan; places are fields of the model.
    public init(_ plan: Plan) {
        self.init(plan, origins: [])
    }

    /// Lays out a plan that came from a document; places are rows of its tables.
    init(_ plan: Plan, origins: [PlanOrigin]) {
        title = plan.title
        period = plan.period
        deadlineContext = DeadlineContext(of: plan)
        entries.reserveCapacity(origins.count)
        for column in plan.columns where titles[column.role] == nil { titles[column.role] = column.title }
        for (index, item) in plan.items.enumerated() {
            entries.append(Entry(content: .item(item), parent: nil, index: index))
        }
        append(plan.sections, parent: nil)
        if origins.count == entries.count { self.origins = origins }
    }

    private mutating func append(_ sections: [PlanSection], parent: Int?) {
        for (index, section) in sections.enumerated() {
            let own = entries.count
            entries.append(Entry(content: .section(section), parent: parent, index: index))
            for (index, item) in section.items.enumerated() {
                entries.append(Entry(content: .item(item), parent: own, index: index))
            }
            append(section.sections, parent: own)
        }
    }

    /// The items with the indices of their entries.
    var items: some Sequence<(Int, PlanItem)> {
        // `enumerated()` would not be lazy, and a copy of all items is no small thing.
        entries.indices.lazy.compactMap { index -> (Int, PlanItem)? in
            guard case .item(let item) = entries[index].content else { return nil }
            return (index, item)
        }
    }

    /// The place of an entry, or of one of its cells.
    public func place(of entry: Int, role: ColumnRole? = nil, title: String? = nil) -> Place {
        if origins.indices.contains(entry) {
            let origin = origins[entry]
            guard origin.table > 0 else { return Place(.paragraph(origin.row)) }
            let row = Place(.table(origin.table), .row(origin.row))
            return (title ?? role.flatMap { titles[$0] }).map { row.appending(.column($0)) } ?? row
        }
        let path = path(of: entry)
        if let title { return Place(.field(path + ".other." + title)) }
        return Place(.field(role.map { path + "." + $0.rawValue } ?? path))
    }

    /// The path of an entry in the model: `sections[0].items[3]`.
    private func path(of entry: Int) -> String {
        var path = ""
        var next: Int? = entry
        while let index = next, entries.indices.contains(index) {
            let entry = entries[index]
            let name =
                switch entry.content {
                case .section: "sections"
                case .item: "items"
                }
            path = name + "[" + String(entry.index) + "]" + (path.isEmpty ? "" : "." + path)
            next = entry.parent
        }
        return path
    }
}
