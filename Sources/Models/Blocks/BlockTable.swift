import ChanceryData
import ChanceryDiagnostics

/// A simple table in running text: a header, if any, and rows of texts.
public struct BlockTable: Sendable, Hashable {
    /// The titles of the columns; empty for a table without a header.
    public var columns: [String]
    /// The rows; a short one ends in blank cells.
    public var rows: [[String]]

    /// Creates a table.
    public init(columns: [String] = [], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows
    }
}

extension BlockTable: ModelRecord {
    static let recordName = "table"
    static let recordSchema = RecordSchema<BlockTable>(
        Wording("A table", russian: "Таблица"),
        blank: BlockTable(),
        fields: [
            Field(
                "columns", \BlockTable.columns, "The titles of the columns", russian: "Заголовки граф",
                example: .list([.text("Показатель"), .text("Значение")]), accepting: .wholeNumbers),
            Field(
                "rows", \BlockTable.rows, "The rows, each a list of its cells", russian: "Строки, каждая списком ячеек",
                example: .list([.list([.text("Библиотек"), .text("12")])]), accepting: .wholeNumbers),
        ])
}
