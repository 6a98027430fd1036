import ChanceryData
import ChanceryModels

/// The table of a plan, row by row in the order of print.
struct PlanTable {
    /// The deepest level that styles tell apart; what is deeper looks like it.
    private static let deepestLevel = 9

    private static let columnKeys = ["title", "role", "width", "span"]
    private static let cellKeys = ["role", "width", "span", "paragraphs"]
    private static let rowKeys = ["kind", "level", "label", "title", "columns", "cells"]

    private let layout: ColumnLayout
    private let header: [Value]
    private var rows = PlanRows()
    /// The columns in force where the next row stands, with what their cells have in common.
    private var columns: [LaidColumn] = []

    /// Lays a plan's table out.
    init(of plan: Plan, on area: PrintArea) {
        layout = ColumnLayout(
            of: [plan.columns] + plan.sections.flatMap(Self.headers), on: area.wide.whole,
            numberWidth: Self.numberWidth(of: plan.items, plan.sections))
        let first = Self.laid(plan.columns, on: layout)
        header = first.isEmpty ? [Self.blankColumn(on: layout)] : first.map(\.value)
        columns = first
        append(plan.items, level: 0)
        for section in plan.sections { append(section, level: 1) }
    }

    /// The table as a template sees it.
    var value: Value {
        .mapping(
            Mapping(
                keys: ["columns", "columnCount", "rows"],
                values: [.list(header), .integer(layout.widths.count), rows.value]))
    }

    /// How many millimetres the longest label takes between the edges of its cell.
    private static func numberWidth(of items: [PlanItem], _ sections: [PlanSection]) -> Int {
        let own = items.map { label($0.number).unicodeScalars.reduce(4.5) { $0 + ($1 == "." ? 1.1 : 2.2) } }.max() ?? 0
        return sections.reduce(Int(own.rounded(.up))) { max($0, numberWidth(of: $1.items, $1.sections)) }
    }

    private static func headers(of section: PlanSection) -> [[Column]] {
        (section.columns.isEmpty ? [] : [section.columns]) + section.sections.flatMap(headers)
    }

    private mutating func append(_ section: PlanSection, level: Int) {
        rows.append(
            Self.row(
                kind: "section", level: level, label: Self.label(section.number),
                title: section.title.isBlank ? "" : section.title))
        if !section.columns.isEmpty {
            columns = Self.laid(section.columns, on: layout)
            rows.append(Self.row(kind: "header", level: level, columns: columns.map(\.value)))
        }
        append(section.items, level: level)
        for inner in section.sections { append(inner, level: level + 1) }
    }

    private mutating func append(_ items: [PlanItem], level: Int) {
        let (columns, layout) = (columns, layout)
        rows.append(count: items.count) { index in
            let item = items[index]
            // A row needs a cell even where no header was given.
            let cells =
                columns.isEmpty
                ? [Self.cell(role: .other, width: layout.tableWidth, span: layout.widths.count, paragraphs: [])]
                : columns.map { column in
                    Self.cell(
                        role: column.column.role, width: column.width, span: column.span,
                        paragraphs: Self.paragraphs(of: item, under: column.column))
                }
            return Self.row(kind: "item", level: level, label: Self.label(item.number), cells: cells)
        }
    }

    private static func row(
        kind: String, level: Int, label: String = "", title: String = "", columns: [Value] = [], cells: [Value] = []
    ) -> Value {
        .mapping(
            Mapping(
                keys: rowKeys,
                values: [
                    .text(kind), .integer(min(level, deepestLevel)), .text(label), .text(title),
                    .list(columns), .list(cells),
                ]))
    }

    private static func cell(role: ColumnRole, width: Int, span: Int, paragraphs: [String]) -> Value {
        .mapping(
            Mapping(
                keys: cellKeys,
                values: [
                    .text(role.rawValue), .integer(width), .integer(span), .list(paragraphs.map(Value.text)),
                ]))
    }

    private static func paragraphs(of item: PlanItem, under column: Column) -> [String] {
        switch column.role {
        case .number: item.number.map { [label($0)] } ?? []
        case .other: printed(item.other[column.title] ?? [])
        default: printed(item[column.role] ?? [])
        }
    }

    /// The paragraphs that there is something to print of.
    private static func printed(_ paragraphs: [String]) -> [String] {
        paragraphs.contains(where: \.isBlank) ? paragraphs.filter { !$0.isBlank } : paragraphs
    }

    private static func label(_ number: String?) -> String { number.map { PrintedLabel.label($0) } ?? "" }

    private static func laid(_ columns: [Column], on layout: ColumnLayout) -> [LaidColumn] {
        let spans = layout.spans(of: columns)
        let widths = layout.widths(of: spans)
        return zip(columns, zip(widths, spans)).map { column, place in
            LaidColumn(column: column, width: place.0, span: place.1)
        }
    }

    /// The header of a table that has none: a row needs a cell.
    private static func blankColumn(on layout: ColumnLayout) -> Value {
        LaidColumn(column: Column(role: .other, title: ""), width: layout.tableWidth, span: layout.widths.count).value
    }

    /// A column with its place on the grid.
    private struct LaidColumn {
        let column: Column
        let width: Int
        let span: Int

        var value: Value {
            .mapping(
                Mapping(
                    keys: columnKeys,
                    values: [
                        .text(column.title.isBlank ? "" : column.title), .text(column.role.rawValue), .integer(width),
                        .integer(span),
                    ]))
        }
    }
}
