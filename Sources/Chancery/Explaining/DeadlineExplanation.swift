public import ChanceryDiagnostics
import ChanceryRussian

/// How a deadline in words is understood, in the notation of `chancery deadline`: `BY 2026-04-30 [exclusiveMonth]`.
public struct DeadlineExplanation: Sendable, Hashable, CustomStringConvertible {
    /// The value: `M 2026-02, 2026-09`.
    public let notation: String
    /// What is doubtful about it, by names that do not change.
    public let remarks: [String]

    /// Reads a deadline.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - period: What the plan or document is made for: `2026`, `2025-2026`, `2019..2021` or the date of a document; `nil`
    ///     where nothing tells the years.
    /// - Throws: `wrong-period`, a fault of usage.
    public init(of text: String, period: String?) throws(Diagnostic) {
        // Where nothing tells the years, any year that the words name is as good as another.
        var context = DeadlineContext.span(1900, 2199)
        if let period {
            guard let parsed = DeadlineContext(parsing: period) else { throw .wrongPeriod(period) }
            context = parsed
        }
        let deadline = DeadlineParser.deadline(in: text, context: context)
        notation = deadline.notation
        remarks = deadline.diagnostics.map(\.rawValue)
    }

    public var description: String {
        notation + (remarks.isEmpty ? "" : " [" + remarks.joined(separator: ", ") + "]")
    }
}

extension Diagnostic {
    fileprivate static func wrongPeriod(_ text: String) -> Diagnostic {
        Diagnostic(
            .error, "wrong-period",
            Wording(
                "«\(text)» is no period; write 2026, 2025-2026, 2019..2021 or 2024-01-16",
                russian: "«\(text)» не период; пишите 2026, 2025-2026, 2019..2021 или 2024-01-16"), fault: .usage)
    }
}
