import ChanceryData
import ChanceryModels

/// Running text as a template sees it: each block has `text`, `list`, `numbered` or `table`; a table has rows of equal
/// length and the `width` of a column in millimetres.
enum BlockData {
    /// Completes the tables of the blocks under a key.
    static func complete(_ blocks: [TextBlock], under key: String, of data: inout Value, on area: PrintArea) {
        data.changeElements(of: key) { value, index in
            guard blocks.indices.contains(index), case .table(let table) = blocks[index] else { return }
            let count = max(1, table.columns.count, table.rows.map(\.count).max() ?? 0)
            func padded(_ cells: [String]) -> Value {
                .list((cells + [String](repeating: "", count: count - cells.count)).map { .text($0.isBlank ? "" : $0) })
            }
            value[member: "table"]?[member: "width"] = .integer(max(1, area.upright.whole / count))
            value[member: "table"]?[member: "columns"] = table.columns.isEmpty ? .list([]) : padded(table.columns)
            value[member: "table"]?[member: "rows"] = .list(table.rows.map(padded))
        }
    }
}
