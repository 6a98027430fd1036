import ChanceryDiagnostics

/// Counts paragraphs, tables, rows and cells as a person would, while a part is walked through.
struct PlaceCounter {
    /// What is counted in one story.
    private struct Story {
        var place: Place
        var paragraph = 0
        var table = 0
        /// Row and cell of each open table.
        var open: [(row: Int, cell: Int)] = []
    }

    /// A place that stands for all that is counted: of what no paragraph holds.
    var fixed: Place?
    private var current: Story
    private var outer: [Story] = []
    /// What was counted around the included templates that are open.
    private var outerCounts: [[StoryKind: Int]] = []
    /// How many stories of each kind there were.
    private var counts: [StoryKind: Int] = [:]

    init(story: Place) {
        current = Story(place: story)
    }

    /// Where the walk is.
    var place: Place {
        if let fixed { return fixed }
        guard let first = current.open.first else {
            return current.place.appending(.paragraph(max(1, current.paragraph)))
        }
        return Place(
            steps: current.place.steps + [.table(current.table), .row(max(1, first.row)), .cell(max(1, first.cell))])
    }

    /// Begins a story inside of the part.
    mutating func enter(_ kind: StoryKind) {
        let number = (counts[kind] ?? 0) + 1
        counts[kind] = number
        outer.append(current)
        current = Story(place: Place(kind.step(number)))
    }

    /// Goes back to the story around.
    mutating func leaveStory() {
        if let last = outer.popLast() { current = last }
    }

    /// Keeps the count of an included template apart.
    mutating func pass(_ mark: IncludeMark) {
        switch mark {
        case .begin(let name):
            outerCounts.append(counts)
            counts = [:]
            outer.append(current)
            current = Story(place: Place(.template(name)))
        case .end:
            guard let last = outerCounts.popLast() else { return }
            counts = last
            leaveStory()
        case .recount(let count): if current.open.isEmpty { current.paragraph += count }
        }
    }

    mutating func enter(_ role: ElementRole) {
        switch role {
        case .paragraph: if current.open.isEmpty { current.paragraph += 1 }
        case .table:
            if current.open.isEmpty { current.table += 1 }
            current.open.append((0, 0))
        case .row:
            if let last = current.open.last { current.open[current.open.count - 1] = (last.row + 1, 0) }
        case .cell: if !current.open.isEmpty { current.open[current.open.count - 1].cell += 1 }
        default: break
        }
    }

    mutating func leave(_ role: ElementRole) {
        if role == .table, !current.open.isEmpty { current.open.removeLast() }
    }
}
