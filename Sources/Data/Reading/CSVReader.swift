public import ChanceryDiagnostics

/// Reads a table of texts: a mapping for each row, by the names in the first one (RFC 4180).
///
/// What separates the cells is told by the first line: a semicolon, as Russian Excel writes, a comma or a tab. Bytes that are
/// no UTF-8 are taken for Windows-1251, as older Excel writes. Cells are texts as they stand; wholly blank rows are no records.
public struct CSVReader {
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var index = 0
    private var line = 1
    private var lineStart = 0

    /// The records of a table, a list of mappings with the places of all cells.
    ///
    /// - Throws: `empty-file`, `duplicate-key` where two columns have one name, `malformed-csv` for a quote that is not closed
    ///   or a row longer than the first.
    public static func read(_ bytes: [UInt8]) throws(Diagnostic) -> Value {
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let text = String(validating: bytes, as: UTF8.self) ?? Windows1251.text(of: bytes)
        var reader = CSVReader(Array(text.unicodeScalars))
        return try reader.records()
    }

    private init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        separator = Self.separator(of: scalars)
    }

    /// The separator that stands most often in the first line, outside of quotes.
    private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [";": 0, "\t": 0, ",": 0]
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" { break }
            counts[scalar]? += 1
        }
        let most = counts.values.max() ?? 0
        return [";", "\t", ","].first { counts[$0] == most && most > 0 } ?? ";"
    }

    private mutating func records() throws(Diagnostic) -> Value {
        let head = try row()
        let keys = head.map { $0.text?.trimmedOfBlanks ?? "" }
        guard keys.contains(where: { !$0.isEmpty }) else { throw .emptyFile }
        if keys.count > 4096 { throw .malformedCSV(TextPosition(line: 1, column: 1), .tooManyColumns) }
        for (index, key) in keys.enumerated() where !key.isEmpty {
            if let first = keys[..<index].firstIndex(of: key) {
                throw .duplicateKey(key, at: place(of: head[index]), first: place(of: head[first]))
            }
        }
        let named = keys.indices.filter { !keys[$0].isEmpty }
        let names = named.map { keys[$0] }
        var records: [Value] = []
        while index < scalars.count {
            let position = TextPosition(line: line, column: 1)
            var cells = try row()
            if cells.allSatisfy({ $0.text?.trimmedOfBlanks.isEmpty ?? true }) { continue }
            for cell in cells.dropFirst(keys.count) where cell.text?.isEmpty == false {
                throw .malformedCSV(place(of: cell), .longRow)
            }
            while cells.count < keys.count { cells.append(Value(.text(""), at: position)) }
            records.append(
                Value(.mapping(Mapping(keys: names, values: named.map { cells[$0] })), at: position))
        }
        return .list(records)
    }

    private func place(of value: Value) -> TextPosition { value.position ?? TextPosition(line: 1, column: 1) }

    /// The cells of the row that begins here; the end of its line is passed.
    private mutating func row() throws(Diagnostic) -> [Value] {
        var cells: [Value] = []
        while true {
            let position = TextPosition(line: line, column: index - lineStart + 1)
            cells.append(Value(.text(try cell(at: position)), at: position))
            guard index < scalars.count, scalars[index] == separator else { break }
            index += 1
        }
        passLineEnd()
        return cells
    }

    private mutating func cell(at position: TextPosition) throws(Diagnostic) -> String {
        var text = String.UnicodeScalarView()
        if index < scalars.count, scalars[index] == "\"" {
            index += 1
            while true {
                guard index < scalars.count else { throw .malformedCSV(position, .openQuote) }
                if scalars[index] == "\"" {
                    guard index + 1 < scalars.count, scalars[index + 1] == "\"" else { break }
                    index += 1
                }
                if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
                text.append(scalars[index])
                if scalars[index] == "\n" {
                    line += 1
                    lineStart = index + 1
                }
                index += 1
            }
            index += 1
        }
        // What follows a closing quote, as some programs write, belongs to the cell.
        while index < scalars.count, scalars[index] != separator, scalars[index] != "\n", scalars[index] != "\r" {
            text.append(scalars[index])
            index += 1
        }
        return String(text)
    }

    private mutating func passLineEnd() {
        guard index < scalars.count else { return }
        if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
        index += 1
        line += 1
        lineStart = index
    }
}

extension String {
    /// Without blanks, no-break ones included, at both ends.
    fileprivate var trimmedOfBlanks: String {
        let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let start = unicodeScalars.drop(while: isBlank)
        var end = start.endIndex
        while end > start.startIndex, isBlank(start[start.index(before: end)]) { end = start.index(before: end) }
        return String(start[start.startIndex..<end])
    }
}

extension Wording {
    fileprivate static let openQuote = Wording(
        "the quote that begins here is not closed", russian: "кавычка, открытая здесь, не закрыта")
    fileprivate static let longRow = Wording(
        "the row has more cells than the first one has names", russian: "в строке больше ячеек, чем имён в первой")
    fileprivate static let tooManyColumns = Wording(
        "there are more than 4,096 columns", russian: "столбцов больше 4096")
}
