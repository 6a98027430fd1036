import ChanceryDiagnostics
import ChanceryModels
import ChanceryRussian

/// Deadlines that cannot be read, and those that are over before the document is signed.
struct DeadlineReadingCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        let date = outline.date.flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
        let context = date.map(DeadlineContext.document) ?? .span(1900, 2199)
        for point in outline.lists.flatMap(DocumentOutline.flattened) {
            for (index, text) in point.deadline.enumerated() {
                let deadline = DeadlineParser.deadline(in: text, context: context)
                let path = "\(point.path).deadline[\(index)]"
                if !deadline.items.isEmpty, !deadline.hasReading {
                    findings.add(
                        .note, "deadline-unresolved", at: path,
                        Wording("the deadline «\(text)» has no reading", russian: "срок «\(text)» не прочитан"))
                }
                if let date, deadline.items.contains(where: { lastDay(of: $0.when).map { $0 < date } ?? false }) {
                    findings.add(
                        .warning, "deadline-past", at: path,
                        Wording(
                            "the deadline «\(text)» is over on the day of the document",
                            russian: "срок «\(text)» истёк раньше даты документа"))
                }
            }
        }
    }

    private func lastDay(of when: When) -> CivilDate? {
        switch when {
        case .date(let day, _), .by(let day), .dateRange(_, let day): day
        case .monthRange(_, let month): month.lastDay
        case .months(let months): months.compactMap(\.lastDay).max()
        default: nil
        }
    }
}
