public import ChanceryModels

/// Minutes as a Markdown page: for reading and for mail, not to be read back.
public struct ProtocolMarkdown: Sendable {
    /// The page.
    public private(set) var text = ""

    /// Writes minutes as Markdown.
    public init(of minutes: MeetingProtocol) {
        append("# " + MarkdownText.inline(minutes.title))
        append(minutes.topic.map { "**" + MarkdownText.inline($0) + "**" })
        let number = minutes.number.map { "№ " + $0 }
        append(labelled("", [minutes.date?.figures, minutes.time, number].compactMap(\.self).joined(separator: ", ")))
        append(labelled("Место: ", minutes.place))
        append(labelled("Председательствующий: ", Self.line(minutes.chair)))
        append(labelled("Секретарь: ", Self.line(minutes.secretary)))
        append(minutes.present, as: "Присутствовали")
        append(minutes.invited, as: "Приглашённые")
        append(minutes.absent, as: "Отсутствовали")
        appendList("Повестка дня", minutes.agenda.enumerated().map { ("\($0 + 1).", $1) })
        for (index, proceeding) in minutes.proceedings.enumerated() { append(proceeding, counted: index + 1) }
        let decisions = minutes.decisions.enumerated().map { index, decision in
            (PrintedLabel.label(decision.number, counted: index + 1), decision.text)
        }
        appendList("Решили", decisions)
        for signature in minutes.signatures {
            let parts = [signature.role, signature.position, signature.name].compactMap(\.self)
            append(labelled("", parts.joined(separator: ", ")))
        }
    }

    private mutating func append(_ proceeding: Proceeding, counted count: Int) {
        let label = PrintedLabel.label(proceeding.number, counted: count)
        append("## " + MarkdownText.inline([label, proceeding.topic].compactMap(\.self).joined(separator: " ")))
        for (heading, speeches) in [("Слушали", proceeding.heard), ("Выступили", proceeding.spoke)] {
            appendList(heading, speeches.map { ("-", Self.line($0)) })
        }
        appendList("Решили", proceeding.decided.enumerated().map { ("\($0 + 1).", $1) })
    }

    private mutating func append(_ people: Attendance?, as label: String) {
        guard let people else { return }
        let words = [people.count.map { "\($0) чел." }, people.text].compactMap(\.self).joined(separator: ", ")
        append(labelled(label + ": ", words))
        appendList(nil, people.people.map { ("-", Self.line($0) ?? "") })
    }

    private mutating func appendList(_ heading: String?, _ rows: [(label: String, text: String)]) {
        guard !rows.isEmpty else { return }
        append(heading.map { "**\($0)**" })
        append(rows.map { $0.label + " " + MarkdownText.inline($0.text) }.joined(separator: "\n"))
    }

    private mutating func append(_ paragraph: String?) {
        guard let paragraph, !paragraph.isEmpty else { return }
        text += (text.isEmpty ? "" : "\n") + paragraph + "\n"
    }

    private func labelled(_ label: String, _ text: String?) -> String? {
        text.flatMap { $0.isEmpty ? nil : label + MarkdownText.inline($0) }
    }

    private static func line(_ person: Person?) -> String? {
        person.map { [$0.name, $0.position].compactMap(\.self).joined(separator: ", ") }
    }

    private static func line(_ speech: Speech) -> String {
        let speaker = [speech.name, speech.position].compactMap(\.self).joined(separator: ", ")
        return [speaker, speech.text ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
    }
}
