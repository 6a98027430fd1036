import ChanceryXML

/// What the sample of a table says of its grid.
struct TableSample: Sendable {
    /// The whole width in twips: that of the columns together, or one that the table names, or that of an A4 page between margins.
    let width: Int
    /// The widths of the columns in twips, 0 where they are not said.
    let columns: [Int]

    /// More columns than any table has.
    private static let columnLimit = 4096

    init(_ table: TemplateElement, styles: LocalStyles) {
        var columns: [Int] = []
        var named = 0
        if table.head.namespace == .odfTable {
            for case .element(let element) in table.children where element.role == .grid {
                Self.gather(element, styles, into: &columns)
            }
            named = styles.width(ofTable: table.head.attribute("style-name", .odfTable))
        } else {
            for case .element(let column) in table.first(.grid)?.children ?? [] {
                columns.append(column.head.attribute("w", .wordprocessingML).flatMap(Self.number) ?? 0)
            }
            if let width = table.first(.tableProperties)?.child("tblW"),
                width.attribute("type", .wordprocessingML) == "dxa"
            {
                named = width.attribute("w", .wordprocessingML).flatMap(Self.number) ?? 0
            }
        }
        self.columns = columns
        let sum = columns.reduce(0, +)
        width = sum > 0 ? sum : named > 0 ? named : 9355
    }

    /// The width of some columns together.
    func width(from start: Int, span: Int) -> Int {
        guard start < columns.count else { return 0 }
        return columns[start..<min(columns.count, start + span)].reduce(0, +)
    }

    private static func gather(_ element: TemplateElement, _ styles: LocalStyles, into columns: inout [Int]) {
        guard element.head.localName == "table-column" else {
            for case .element(let inner) in element.children { gather(inner, styles, into: &columns) }
            return
        }
        let width = styles.width(ofColumn: element.head.attribute("style-name", .odfTable))
        for _ in 0..<min(element.gridWidth, columnLimit - columns.count) { columns.append(width) }
    }

    /// A measure, whole or not, within reason.
    static func number(_ text: String) -> Int? {
        (Int(text) ?? Double(text).flatMap { Int(exactly: $0.rounded()) }).map { min(max(0, $0), 1_000_000) }
    }
}
