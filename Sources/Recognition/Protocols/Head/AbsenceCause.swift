import ChanceryModels

/// Why somebody was missing: «(командировка)», «– отпуск», «по болезни»: no position of his.
enum AbsenceCause {
    /// Those missing without the causes behind their names, which the words of the list keep.
    static func settled(_ attendance: Attendance) -> Attendance {
        var settled = attendance
        var causes: [(name: String?, cause: String)] = []
        for index in settled.people.indices {
            let fields = (settled.people[index].position ?? "").split(separator: ",").map { String($0).trimmed }
            let found = fields.filter(isCause)
            guard !found.isEmpty else { continue }
            let others = fields.filter { !isCause($0) }
            settled.people[index].position = others.isEmpty ? nil : others.joined(separator: ", ")
            causes.append((settled.people[index].name, found.joined(separator: ", ")))
        }
        guard let first = causes.first else { return attendance }
        // One cause is told alone; of several it must be told whose each is.
        let isShared = causes.count == settled.people.count && causes.allSatisfy { $0.cause == first.cause }
        let text =
            isShared
            ? first.cause : causes.map { ($0.name.map { $0 + " – " } ?? "") + $0.cause }.joined(separator: "; ")
        settled.text = settled.text.map { $0 + "\n" + text } ?? text
        return settled
    }

    private static let stems = [
        "болезн", "болен", "больна", "больничн", "отпуск", "командиров", "нетрудоспособн", "декрет", "карантин",
        "курсах", "обучении",
    ]
    /// «по семейным обстоятельствам»; «семейный психолог» is what somebody is.
    private static let led = ["уважительн", "неуважительн", "семейн", "неизвестн", "производственн", "служебн"]

    /// «в очередном отпуске», «по уважительной причине», «больничный лист»; «специалист по отпускам» is what somebody is.
    private static func isCause(_ field: String) -> Bool {
        let words = FoldedHeading(field).words
        let cause = words.drop { ["по", "в", "на", "находится", "без"].contains($0) }
        guard let first = cause.first, cause.count <= 5 else { return false }
        let isLed = cause.count < words.count && led.contains { first.hasPrefix($0) }
        if isLed || stems.contains(where: { first.hasPrefix($0) }) { return true }
        // «служебная командировка», «листок нетрудоспособности»
        let isAdjective = ["ый", "ая", "ом", "ой", "ое", "ей"].contains { first.hasSuffix($0) }
        guard isAdjective || first.hasPrefix("лист"), let noun = cause.dropFirst().first else { return false }
        return stems.contains { noun.hasPrefix($0) }
    }
}
