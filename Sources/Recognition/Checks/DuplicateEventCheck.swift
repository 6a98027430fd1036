import ChanceryDiagnostics
import ChanceryModels

/// One event planned twice in the same words and for the same time.
public struct DuplicateEventCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    private struct Key: Hashable {
        var event: [String]
        var deadline: [String]
    }

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        var seen = Set<Key>()
        for (index, entry) in outline.entries.enumerated() {
            guard case .item(let item) = entry.content, let event = item.event, !event.isEmpty else { continue }
            guard !seen.insert(Key(event: event, deadline: item.deadline ?? [])).inserted else { continue }
            findings.add(
                index,
                Diagnostic(
                    .note, "duplicate-event", at: outline.place(of: index, role: .event),
                    Wording(
                        "the same event with the same deadline stands above",
                        russian: "то же мероприятие с тем же сроком уже есть выше")))
        }
    }
}
