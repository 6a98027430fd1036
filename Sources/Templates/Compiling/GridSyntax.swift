/// How a format spells a computed grid.
enum GridSyntax: Sendable {
    /// The prefix with its colon.
    case wordprocessingML(prefix: String)
    case openDocument(OpenDocumentNames)

    /// What the names of styles of columns begin with (ODF).
    static let columnStyleStem = "ChanceryColumn"

    /// The name of the style of columns of a width (ODF).
    static func columnStyle(_ width: Int) -> String { "\(columnStyleStem)\(width)" }

    /// The grid of some columns; their widths in twips.
    func appendGrid(_ columns: [Int], to output: inout [UInt8]) {
        switch self {
        case .wordprocessingML(let prefix):
            output.append(contentsOf: "<\(prefix)tblGrid>".utf8)
            for column in columns { output.append(contentsOf: "<\(prefix)gridCol \(prefix)w=\"\(column)\"/>".utf8) }
            output.append(contentsOf: "</\(prefix)tblGrid>".utf8)
        case .openDocument(let names):
            for column in columns {
                output.append(
                    contentsOf:
                        "<\(names.table)table-column \(names.table)style-name=\"\(Self.columnStyle(column))\"/>".utf8)
            }
        }
    }

    /// The style that the columns of a width need; nothing where a format has none.
    func columnStyle(of width: Int) -> String? {
        guard case .openDocument(let names) = self else { return nil }
        // A twentieth of a point is 0.05 pt.
        return
            "<\(names.style)style \(names.style)name=\"\(Self.columnStyle(width))\" \(names.style)family=\"table-column\">"
            + "<\(names.style)table-column-properties \(names.style)column-width=\"\(Self.points(width))\"/>"
            + "</\(names.style)style>"
    }

    /// What says the place of a cell: its width and how many columns it covers.
    func cellPlace(width: Int, span: Int) -> String {
        switch self {
        case .wordprocessingML(let prefix):
            "<\(prefix)tcW \(prefix)w=\"\(width)\" \(prefix)type=\"dxa\"/>"
                + (span > 1 ? "<\(prefix)gridSpan \(prefix)val=\"\(span)\"/>" : "")
        case .openDocument(let names): span > 1 ? " \(names.table)number-columns-spanned=\"\(span)\"" : ""
        }
    }

    /// What is behind a cell for the columns that it covers beside the first.
    func coveredPlaces(_ count: Int) -> String {
        guard count > 0, case .openDocument(let names) = self else { return "" }
        return String(repeating: "<\(names.table)covered-table-cell/>", count: count)
    }

    /// Twips as points with two decimals.
    private static func points(_ twips: Int) -> String {
        let hundredths = twips * 5
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)pt"
    }
}
