import ChanceryDiagnostics
import ChanceryModels

/// Deadlines on several lines: whether they are a list or belong to parts of the event only a person can tell.
public struct MultipleDeadlinesCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, entry) in outline.entries.enumerated() {
            guard case .item(let item) = entry.content, let deadline = item.deadline else { continue }
            let count = deadline.lineCount
            guard count > 1 else { continue }
            findings.add(
                index,
                Diagnostic(
                    .note, "multiple-deadlines", at: outline.place(of: index, role: .deadline),
                    Wording(
                        "the cell holds \(count) deadlines on lines of their own",
                        russian: "в ячейке несколько сроков на отдельных строках: \(count)")))
        }
    }
}

extension [String] {
    /// How many lines the paragraphs of a cell have.
    var lineCount: Int {
        reduce(count) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\n") } }
    }
}
