/// Widths of columns for a table that grows or shrinks.
enum ColumnScale {
    /// The widths in proportion, together exactly the new one.
    static func scaled(_ widths: [Int], to total: Int) -> [Int] {
        let old = widths.reduce(0) { $0 + min(max(0, $1), 1_000_000) }
        guard old > 0 else { return widths }
        var sum = 0
        var reached = 0
        return widths.map { width in
            sum += min(max(0, width), 1_000_000)
            let end = sum * total / old
            defer { reached = end }
            return end - reached
        }
    }
}
