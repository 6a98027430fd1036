/// Names of institutions in which people are honoured: «библиотека им. А.С. Пушкина», «школа имени Героя Советского Союза
/// И.В. Панфилова».
extension NameReader {
    /// What may stand between «имени» and the name, by its stems.
    private static let honours = [
        "геро", "дважды", "советск", "союз", "росси", "федерац", "социалистическ", "труда", "полн", "кавалер", "орден",
        "слав", "маршал", "генерал", "адмирал", "полковник", "майор", "капитан", "лейтенант", "сержант", "летчик",
        "космонавт", "академик", "профессор", "доктор", "писател", "поэт", "композитор", "художник", "архитектор",
        "народн", "заслуженн", "учител", "артист", "свят", "княз", "преподобн",
    ]

    /// Whether a name behind a token honours somebody who is at no meeting.
    func isDedication(before index: Int) -> Bool {
        if tokens.at(index - 1, "имени", "им") { return true }
        return tokens.at(index - 1, ".") && tokens.at(index - 2, "им")
    }

    /// The index behind a name with initials that honours somebody, from the word «имени» on.
    func end(ofDedicationAt index: Int) -> Int? {
        // «от имени коллектива» speaks for people.
        guard tokens.at(index, "имени", "им"), !tokens.at(index - 1, "от") else { return nil }
        var start = tokens.at(index + 1, ".") ? index + 2 : index + 1
        while let token = tokens[start], token.kind == .word, start < index + 9 {
            if let end = initials(at: start), isClose(end), let behind = surname(at: end) { return behind }
            guard Self.honours.contains(where: { token.text.hasPrefix($0) }) else { return nil }
            start += 1
        }
        return nil
    }
}
