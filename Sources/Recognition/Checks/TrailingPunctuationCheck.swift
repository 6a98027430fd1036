import ChanceryDiagnostics
import ChanceryModels

/// A colon that announces nothing, or a full stop at the end of a cell where others have none.
public struct TrailingPunctuationCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        // Where most cells of a column are sentences, a full stop is their manner.
        var ends: [ColumnRole: (stops: Int, count: Int)] = [:]
        for (_, item) in outline.items {
            for (role, texts) in item.cells {
                guard let last = texts.last else { continue }
                ends[role, default: (0, 0)].count += 1
                if last.utf8.last == UInt8(ascii: ".") { ends[role, default: (0, 0)].stops += 1 }
            }
        }
        for (index, item) in outline.items {
            for (role, texts) in item.cells {
                guard let last = texts.last, let mark = mark(at: last) else { continue }
                if mark == ".", let end = ends[role], 2 * end.stops > end.count { continue }
                findings.add(
                    index,
                    Diagnostic(
                        .note, "trailing-punctuation", at: outline.place(of: index, role: role),
                        Wording("the cell ends in «\(mark)»", russian: "ячейка кончается знаком «\(mark)»")))
            }
        }
    }

    private func mark(at text: String) -> String? {
        guard let last = text.unicodeScalars.last else { return nil }
        switch last {
        case ":", ";": return String(last)
        case ".":
            // «2026 г.», «и др.», «И.И.», «...»: the full stop belongs to the word.
            let word = text.split { $0 == " " || $0 == "\u{A0}" || $0.isNewline }.last ?? ""
            let letters = word.dropLast().unicodeScalars
            let isWord = letters.count > 4 && !letters.contains(".") && letters.allSatisfy(\.isLetter)
            return isWord ? "." : nil
        default: return nil
        }
    }
}
