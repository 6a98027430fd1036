import ChanceryModels

/// The grid that all headers of a plan's table share: as many columns as the widest header has, in whole millimetres.
struct ColumnLayout {
    /// The width of the table, in millimetres.
    let tableWidth: Int
    /// The width of each column of the grid, in millimetres; together ``tableWidth``.
    let widths: [Int]
    /// Whether the first column of the grid is that of the numbers: too narrow for anything else.
    private let beginsWithNumber: Bool

    /// Lays out the widest of several headers; of equally wide ones the first.
    ///
    /// - Parameters:
    ///   - width: The width between the margins of a page on its side.
    ///   - numberWidth: How wide the column of the numbers has to be for the longest of them.
    init(of headers: [[Column]], on width: Int, numberWidth: Int = 0) {
        tableWidth = width
        let widest = headers.max { $0.count < $1.count } ?? []
        let first = headers.first { $0.count == widest.count } ?? []
        beginsWithNumber = first.first?.role == .number
        let weights = first.map { Self.weight(of: $0.role) }
        let shares = first.isEmpty ? [width] : Self.widths(of: weights, on: width)
        // Many columns leave that of the numbers less than «№ п/п» or «1.2.3.» takes.
        let least = min(max(Self.weight(of: .number), numberWidth), width / 4)
        if beginsWithNumber, first.count > 1, let share = shares.first, share < least {
            widths = [least] + Self.widths(of: Array(weights.dropFirst()), on: width - least)
        } else {
            widths = shares
        }
    }

    /// How many columns of the grid each column of a header covers; together all of them.
    ///
    /// Columns of text take what a narrower header leaves over, the widest first.
    func spans(of columns: [Column]) -> [Int] {
        guard !columns.isEmpty else { return [] }
        var spans = columns.map { _ in 1 }
        let texts = columns.indices.filter { columns[$0].role != .number }
        let takers = texts.isEmpty ? Array(columns.indices) : texts
        var surplus = max(0, widths.count - columns.count)
        if surplus > 0, beginsWithNumber, columns[0].role != .number {
            spans[0] += 1
            surplus -= 1
        }
        for _ in 0..<surplus {
            let widest = takers.max { left, right in
                Self.weight(of: columns[left].role) * spans[right] < Self.weight(of: columns[right].role) * spans[left]
            }
            if let widest { spans[widest] += 1 }
        }
        return spans
    }

    /// The widths in millimetres of cells that cover so many columns of the grid each, from the left.
    func widths(of spans: [Int]) -> [Int] {
        var start = 0
        return spans.map { span in
            let end = min(start + span, widths.count)
            defer { start = end }
            return widths[start..<end].reduce(0, +)
        }
    }

    /// How wide a column wants to be, in millimetres of a table of the usual six columns.
    private static func weight(of role: ColumnRole) -> Int {
        switch role {
        case .number: 12
        case .event: 65
        case .deadline: 30
        case .responsible: 50
        case .document: 48
        case .outcome: 52
        case .place: 40
        case .other: 35
        }
    }

    /// Shares the table's width out by weights, in whole millimetres and to the last one.
    private static func widths(of weights: [Int], on tableWidth: Int) -> [Int] {
        let total = weights.reduce(0, +)
        var reached = 0
        var sum = 0
        return weights.map { weight in
            sum += weight
            let end = sum * tableWidth / total
            defer { reached = end }
            return end - reached
        }
    }
}
