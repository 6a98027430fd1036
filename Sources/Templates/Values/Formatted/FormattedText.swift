/// Formatted text apart from any file format: what Markdown spells, and what data may spell as records.
package struct FormattedText: Sendable, Hashable {
    package var blocks: [FormattedBlock]

    package init(_ blocks: [FormattedBlock]) {
        self.blocks = blocks
    }

    /// One paragraph of some runs.
    package init(runs: [FormattedRun]) {
        blocks = runs.isEmpty ? [] : [.paragraph(FormattedParagraph(runs: runs))]
    }

    /// The runs, where this is a single paragraph of the text's own look: it may stand inside of another paragraph.
    var soleRuns: [FormattedRun]? {
        guard let first = blocks.first else { return [] }
        guard blocks.count == 1, case .paragraph(let paragraph) = first, paragraph.kind == .body else { return nil }
        return paragraph.runs
    }

    /// The text without any formatting, for places that have none: a property, a file's name.
    package var plainText: String {
        blocks.map(\.plainText).joined(separator: "\n\n")
    }
}

/// A block of formatted text.
package enum FormattedBlock: Sendable, Hashable {
    case paragraph(FormattedParagraph)
    case table(FormattedTable)
    case pageBreak

    var plainText: String {
        switch self {
        case .paragraph(let paragraph): paragraph.runs.map(\.text).joined()
        case .table(let table):
            table.rows.map { $0.map { $0.map(\.text).joined() }.joined(separator: "\t") }.joined(separator: "\n")
        case .pageBreak: "\u{C}"
        }
    }
}

/// A table of formatted text; its rows are of one length.
package struct FormattedTable: Sendable, Hashable {
    /// How the text of a column lies.
    enum Alignment: Sendable, Hashable {
        case start, center, end
    }

    /// The runs of each cell, row by row.
    var rows: [[[FormattedRun]]]
    /// How many of the first rows are headings.
    var headingCount: Int
    /// For each column.
    var alignments: [Alignment]
}
