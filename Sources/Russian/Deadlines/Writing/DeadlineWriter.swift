/// Writes deadlines the way clerks do, so that reading the text gives the value back (domain.md §5).
public struct DeadlineWriter: Sendable {
    /// When a year is written.
    public enum YearStyle: Sendable, Hashable {
        /// Where the plan does not say it.
        case whereNeeded
        /// Everywhere, as in a protocol.
        case always
    }

    private let context: DeadlineContext
    private let years: YearStyle

    /// Creates a writer for a plan or a document.
    public init(in context: DeadlineContext, years: YearStyle = .whereNeeded) {
        self.context = context
        self.years = years
    }

    /// The text of some items, without a full stop; empty for none.
    ///
    /// Of the ways to write them it takes the shortest that the reader gives back without a remark. Values that only a doubtful
    /// text can have (outside the plan, say) are written in full.
    public func text(of items: [DeadlineItem]) -> String {
        var last = ""
        for candidate in candidates(of: items) {
            let reading = DeadlineParser.deadline(in: candidate, context: context)
            if reading.items == items, reading.diagnostics.allSatisfy({ $0 == .empty }) { return candidate }
            last = candidate
        }
        return last
    }

    /// The text of some items in round brackets, as it stands before the full stop of a decision.
    public func bracketed(_ items: [DeadlineItem]) -> String {
        items.isEmpty ? "" : "(" + DeadlineWriter(in: context, years: .always).text(of: items) + ")"
    }

    /// The ways to write some items, the best one first and the fullest one last.
    private func candidates(of items: [DeadlineItem]) -> [String] {
        let omitsYears = years == .whereNeeded && !items.contains { $0.when.needsYear(in: context) }
        var result: [String] = []
        for withYears in omitsYears ? [false, true] : [true] {
            let wording = DeadlineWording(context: context, withYears: withYears)
            let isLabelled = items.contains { $0.label != nil }
            if isLabelled {
                result += [", ", "; "].map { wording.bracketLabels(items, separator: $0) }
                result += [", ", "; "].map { wording.stages(items, separator: $0) }
            }
            if !isLabelled { result += [", ", "; "].map { wording.list(items, separator: $0) } }
        }
        return result
    }
}

extension When {
    /// Whether the plan leaves open which year is meant, so that one has to be written.
    fileprivate func needsYear(in context: DeadlineContext) -> Bool {
        switch self {
        case .year, .years, .schoolYear: return false
        default: break
        }
        guard let days else { return false }
        switch context {
        case .calendar(let year): return days.lowerBound.year != year || days.upperBound.year != year
        case .school:
            let isWithin = context.period.map { $0.contains(days.lowerBound) && $0.contains(days.upperBound) } ?? false
            if case .months = self { return !isWithin }
            return !isWithin || days.lowerBound.year != days.upperBound.year
        case .span, .document: return true
        }
    }
}
