import ChanceryDiagnostics
import ChanceryModels

/// What does not fit together in minutes: the agenda and its items, votes and those present.
struct MinutesCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        guard let minutes = outline.model as? MeetingProtocol else { return }
        let (agenda, proceedings) = (minutes.agenda.count, minutes.proceedings.count)
        if agenda > 0, proceedings > 0, agenda != proceedings {
            findings.add(
                .note, "agenda-mismatch", at: "proceedings",
                Wording(
                    "the agenda has \(agenda) items, the minutes tell of \(proceedings)",
                    russian: "вопросов в повестке: \(agenda), рассмотрено: \(proceedings)"))
        }
        let present = minutes.present?.count
        for (index, proceeding) in minutes.proceedings.enumerated() {
            let path = "proceedings[\(index)]"
            check(proceeding.votes, present: present, at: path + ".votes", into: &findings)
            if proceeding.decided.isEmpty, minutes.decisions.isEmpty {
                findings.add(
                    .note, "nothing-decided", at: path,
                    Wording("nothing was decided on this item", russian: "по этому вопросу нет решения"))
            }
        }
        for (index, decision) in minutes.decisions.enumerated() {
            check(decision.votes, present: present, at: "decisions[\(index)].votes", into: &findings)
        }
        if let people = minutes.present?.people, let count = present, !people.isEmpty, people.count > count {
            findings.add(
                .warning, "count-mismatch", at: "present.count",
                Wording(
                    "\(people.count) people are named, \(count) are counted",
                    russian: "названо человек: \(people.count), указано: \(count)"))
        }
        if let time = minutes.time, !isTime(time) {
            findings.add(
                .warning, "time-form", at: "time",
                Wording("a time is written as 14:30", russian: "время пишется так: 14:30"))
        }
    }

    private func check(_ vote: Vote?, present: Int?, at path: String, into findings: inout DocumentFindings) {
        guard let vote else { return }
        let votes = [vote.inFavour, vote.against, vote.abstained].compactMap(\.self)
        // Figures from a file may be as large as they like.
        let total = votes.reduce(0) { sum, count in
            let (result, isTooLarge) = sum.addingReportingOverflow(count)
            return isTooLarge ? .max : result
        }
        if votes.contains(where: { $0 < 0 }) || present.map({ total > $0 }) ?? false {
            findings.add(
                .warning, "vote-mismatch", at: path,
                Wording(
                    "\(total) votes were cast, \(present ?? 0) were present",
                    russian: "голосов: \(total), присутствовало: \(present ?? 0)"))
        }
        let dissent = [vote.against, vote.abstained].compactMap(\.self).contains { $0 > 0 }
        if dissent, vote.text?.lowercased().contains("единоглас") ?? false {
            findings.add(
                .warning, "vote-mismatch", at: path,
                Wording(
                    "a vote with dissent is called unanimous", russian: "голосование не единогласное, а названо так"))
        }
    }

    private func isTime(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return false
        }
        return (0...23).contains(hour) && (0...59).contains(minute)
    }
}
