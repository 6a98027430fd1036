import ChanceryDocument

/// A table on its grid, with what it takes to make its cells those of the table around it.
struct LaidTable {
    var grid: Grid
    var headerRowCount: Int
    /// Where the columns end, as shares of the table's width: from above 0 to 1, one more each.
    var edges: [Double]

    /// Shares of the width from the widths of columns; those that are not known are as wide as the others.
    static func edges(_ widths: [Double], count: Int) -> [Double] {
        let known = widths.prefix(count).filter { $0 > 0 && $0.isFinite }
        let mean = known.isEmpty ? 1 : known.reduce(0, +) / Double(known.count)
        var sum = 0.0
        var edges: [Double] = []
        for index in 0..<count {
            let width = index < widths.count ? widths[index] : 0
            sum += width > 0 && width.isFinite ? width : mean
            edges.append(sum)
        }
        return edges.map { $0 / sum }
    }
}
