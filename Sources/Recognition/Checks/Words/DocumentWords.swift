/// Kinds of documents as they are named in plans (domain.md §4).
enum DocumentWords {
    private static let kinds: Set<String> = [
        "приказ", "распоряжение", "постановление", "протокол", "решение", "письмо", "положение", "справка", "отчет",
        "концепция", "договор", "соглашение", "журнал", "резолюция", "инструкция", "регламент", "удостоверение",
        "сертификат", "резолюции", "акт", "приказы", "протоколы", "справки", "отчеты",
    ]

    /// Whether a text names a document and says nothing of it: «Протокол заседания рабочей группы», not «Приказ издан».
    static func name(_ text: String) -> Bool {
        let words = FoldedHeading(String(text.prefix { $0 != "," && $0 != ";" })).words
        guard let first = words.first, words.count <= 20 else { return false }
        let head =
            ["аналитическая", "аналитический", "информационное", "итоговый", "итоговая"].contains(first)
            ? words.dropFirst().first ?? "" : first
        return kinds.contains(head) && !words.contains(where: isParticiple)
    }

    /// «издан», «утверждена», «заключены».
    private static func isParticiple(_ word: String) -> Bool {
        word.utf8.count > 8
            && ["ан", "ен", "ят", "ана", "ена", "ята", "ано", "ено", "ято", "аны", "ены", "яты"].contains {
                word.hasSuffix($0)
            }
    }
}
