import ChanceryDiagnostics

/// Counts paragraphs, tables, rows and cells as a person would, while a part is walked through.
struct PlaceCounter {
    private let story: Place
    private var paragraph = 0
    private var table = 0
    /// Row and cell of each open table.
    private var open: [(row: Int, cell: Int)] = []

    init(story: Place) {
        self.story = story
    }

    /// Where the walk is.
    var place: Place {
        guard let first = open.first else { return story.appending(.paragraph(max(1, paragraph))) }
        return Place(steps: story.steps + [.table(table), .row(max(1, first.row)), .cell(max(1, first.cell))])
    }

    mutating func enter(_ role: ElementRole) {
        switch role {
        case .paragraph: if open.isEmpty { paragraph += 1 }
        case .table:
            if open.isEmpty { table += 1 }
            open.append((0, 0))
        case .row: if let last = open.last { open[open.count - 1] = (last.row + 1, 0) }
        case .cell: if !open.isEmpty { open[open.count - 1].cell += 1 }
        default: break
        }
    }

    mutating func leave(_ role: ElementRole) {
        if role == .table { _ = open.popLast() }
    }
}
