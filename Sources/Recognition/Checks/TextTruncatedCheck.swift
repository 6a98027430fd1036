import ChanceryDiagnostics
import ChanceryModels

/// A text that starts or stops in mid-sentence: a small letter where the others of its column have a capital, or a
/// preposition at the end.
public struct TextTruncatedCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        let roles: Set<ColumnRole> = [.event, .outcome]
        var starts: [ColumnRole: (small: Int, count: Int)] = [:]
        for (_, item) in outline.items {
            for (role, texts) in item.cells where roles.contains(role) {
                guard let first = texts.first?.unicodeScalars.first, first.isLetter else { continue }
                starts[role, default: (0, 0)].count += 1
                if first.isLowercaseLetter { starts[role, default: (0, 0)].small += 1 }
            }
        }
        for (index, item) in outline.items {
            for (role, texts) in item.cells where roles.contains(role) {
                guard let first = texts.first, let last = texts.last, let known = starts[role] else { continue }
                let isSmall = first.unicodeScalars.first?.isLowercaseLetter == true
                let startsLate = isSmall && known.count > 4 && 5 * known.small <= known.count
                guard startsLate || HangingWords.end(last) else { continue }
                let place = outline.place(of: index, role: role)
                findings.add(index, startsLate ? .startsInMidSentence(at: place) : .stopsInMidSentence(at: place))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func startsInMidSentence(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "text-truncated", at: place,
            Wording("the text starts in mid-sentence", russian: "текст начинается с середины фразы"))
    }

    fileprivate static func stopsInMidSentence(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "text-truncated", at: place,
            Wording("the text stops in mid-sentence", russian: "текст обрывается на середине фразы"))
    }
}
