import ChanceryDiagnostics

/// Points that somebody has to carry out, and that say neither who nor by when.
struct AssignmentCheck: DocumentCheck {
    /// What an act does by being signed needs nobody to do it.
    private static let ownEffects = [
        "утвердить", "признать", "считать", "внести", "ввести", "отменить", "создать", "назначить", "возложить",
        "установить", "определить", "объявить", "принять", "провести", "согласовать", "рекомендовать", "одобрить",
        "присвоить", "наградить", "зачислить", "контроль", "настоящий", "настоящее", "приказ", "распоряжение", "снять",
        "продлить", "перенести", "направить", "поощрить", "отметить",
    ]

    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        guard outline.assigns else { return }
        for point in outline.lists.flatMap(DocumentOutline.flattened) where point.points.isEmpty {
            let first = point.text.split(whereSeparator: { !$0.isLetter }).first.map { $0.lowercased() } ?? ""
            if Self.ownEffects.contains(first) || point.path == "control" { continue }
            let isInside = point.path.contains(".clauses[")
            if point.responsible.isEmpty, !isInside, first.isEmpty || first.endsAsInfinitive {
                findings.add(
                    .note, "without-executor", at: point.path + ".responsible",
                    Wording("the point does not say who is to do it", russian: "в пункте не сказано, кто исполняет"))
            }
            if point.deadline.isEmpty, !Self.namesTime(point.text) {
                findings.add(
                    .note, "without-deadline", at: point.path + ".deadline",
                    Wording("the point does not say by when", russian: "в пункте не указан срок"))
            }
        }
    }

    /// Whether a text holds a date, a month or another word of time, be it marked as a deadline or not.
    private static func namesTime(_ text: String) -> Bool {
        let lower = text.lowercased()
        let stems = [
            "январ", "феврал", "март", "апрел", " мая", " май", "(май", "июн", "июл", "август", "сентябр", "октябр",
            "ноябр", "декабр", "постоянно", "ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно",
            "в течение", "в срок", "незамедлительно", "немедленно", "по мере", "квартал", "полугоди", "учебного года",
            "не позднее", "дневный срок", "дней", "раз в ",
        ]
        return stems.contains { lower.contains($0) } || hasNumericDate(lower)
    }

    /// «15.05» with figures around the dot.
    private static func hasNumericDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
        return bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: ".") && isDigit(index - 1) && isDigit(index - 2) && isDigit(index + 1)
                && isDigit(index + 2)
        }
    }
}
