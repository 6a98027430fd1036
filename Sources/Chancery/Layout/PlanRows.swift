import ChanceryData

/// The rows of a plan's table, made when a template comes to them.
struct PlanRows {
    /// Rows that follow each other and are made alike.
    private struct Stretch: Sendable {
        var end: Int
        var row: @Sendable (_ index: Int) -> Value
    }

    private var stretches: [Stretch] = []
    private var count: Int { stretches.last?.end ?? 0 }

    /// Adds a row.
    mutating func append(_ row: Value) { append(count: 1) { _ in row } }

    /// Adds rows; each is made by its index among them.
    mutating func append(count added: Int, _ row: @escaping @Sendable (_ index: Int) -> Value) {
        if added > 0 { stretches.append(Stretch(end: count + added, row: row)) }
    }

    /// The rows as a template sees them.
    var value: Value {
        let stretches = stretches
        return .list(
            MadeList(count: count) { index in
                // The first stretch that ends behind the row.
                var (low, high) = (0, stretches.count - 1)
                while low < high {
                    let middle = (low + high) / 2
                    if stretches[middle].end > index { high = middle } else { low = middle + 1 }
                }
                return stretches[low].row(index - (low == 0 ? 0 : stretches[low - 1].end))
            })
    }
}
