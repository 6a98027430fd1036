import ChanceryDiagnostics
import ChanceryModels

/// Rows of a programme that begin before the row above them.
struct ProgrammeTimeCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        guard let programme = outline.model as? Programme else { return }
        check(programme.entries, at: "entries", into: &findings)
        for (index, part) in programme.parts.enumerated() {
            check(part.entries, at: "parts[\(index)].entries", into: &findings)
        }
    }

    private func check(_ entries: [ProgrammeEntry], at path: String, into findings: inout DocumentFindings) {
        var last = -1
        for (index, entry) in entries.enumerated() {
            guard let minutes = entry.time.flatMap(start) else { continue }
            if minutes < last {
                findings.add(
                    .warning, "time-goes-back", at: "\(path)[\(index)].time",
                    Wording("the row begins before the one above it", russian: "строка начинается раньше предыдущей"))
            }
            last = minutes
        }
    }

    /// The first time of «10:00 – 10:30», «с 10.00», in minutes of the day.
    private func start(_ text: String) -> Int? {
        let numbers = text.split(whereSeparator: { !$0.isNumber }).prefix(2).compactMap { Int($0) }
        guard numbers.count == 2, (0...23).contains(numbers[0]), (0...59).contains(numbers[1]) else { return nil }
        return numbers[0] * 60 + numbers[1]
    }
}
