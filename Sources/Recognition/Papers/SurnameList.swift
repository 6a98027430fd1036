import ChanceryModels

/// Reads people of whom only the surname is written: «Присутствовали: Иванова, Петрова, Сидоров», as committees of parents and
/// pupils do.
///
/// A surname alone looks like any noun, so it must be one word with a capital, and end as surnames do.
enum SurnameList {
    /// The people of a list that has nothing but surnames, each perhaps with what he is: «Иванова – директор, Петров».
    static func people(_ text: String) -> [Person] {
        let fields = fields(of: text)
        let people = fields.map(person)
        guard !people.isEmpty, people.allSatisfy({ $0 != nil }) else { return [] }
        let found = people.compactMap(\.self)
        let known = found.count { $0.name.map(endsAsSurname) ?? false }
        return known * 2 >= found.count && known > 0 ? found : []
    }

    /// A person whose only words are a surname, with it as the name.
    static func named(_ person: Person?) -> Person? {
        guard let person, person.name == nil, let position = person.position, isWord(position), endsAsSurname(position)
        else { return person }
        return Person(name: position)
    }

    private static func fields(of text: String) -> [String] {
        var scalars = text.trimmed.unicodeScalars
        while let last = scalars.last, ".;,".unicodeScalars.contains(last) { scalars.removeLast() }
        return String(scalars).split(whereSeparator: { ",;\n".contains($0) }).flatMap { field in
            // «Иванова и Петрова»
            String(field).trimmed.split(separator: " и ").map { String($0).trimmed }
        }
    }

    /// «Иванова», «Иванова – директор», «Иванова (директор)».
    private static func person(_ field: String) -> Person? {
        let tokens = Tokens(field)
        let reader = NameReader(tokens)
        guard let end = reader.surname(at: 0) else { return nil }
        let name = tokens.text(0...(end - 1))
        guard !NameReader.offices.contains(name.lowercased()), isWord(name) else { return nil }
        if end == tokens.all.count { return Person(name: name) }
        guard tokens.isDash(end) || tokens.at(end, "("), endsAsSurname(name) else { return nil }
        let position = PersonReader.cleaned(tokens.text(from: end))
        guard position.unicodeScalars.first?.isLetter == true else { return nil }
        return Person(name: name, position: position)
    }

    /// Whether a text is one word with a capital, perhaps a double one: «Салтыков-Щедрин».
    static func isWord(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.isLetter, !first.isLowercaseLetter else { return false }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                part.unicodeScalars.count > 2 && part.unicodeScalars.allSatisfy(\.isLetter)
                    && part.unicodeScalars.dropFirst().contains(where: \.isLowercaseLetter)
            }
    }

    private static let endings = [
        "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын", "ына", "ский", "ская", "цкий", "цкая", "енко", "ко",
        "ук", "юк", "ян", "ых", "их", "швили", "дзе", "ман", "ович", "евич",
    ]

    /// Nouns in «-ина», «-ова», «-ко» that begin sentences of minutes.
    private static let nouns: Set<String> = [
        "половина", "причина", "основа", "один", "готов", "картина", "вина", "цена", "страна", "установка", "глава",
        "дисциплина", "медицина", "величина", "родина", "витрина", "магазин", "только", "сколько", "однако", "таких",
        "других", "своих", "этих", "всех", "обоих", "многих",
    ]

    /// Whether a word ends as surnames in the nominative do.
    static func endsAsSurname(_ word: String) -> Bool {
        let small = word.lowercased()
        return isWord(word) && !nouns.contains(small) && endings.contains { small.hasSuffix($0) }
    }

    /// Whether a word ends as surnames behind «СЛУШАЛИ» do: «Иванову», «Петрова», «Луговского».
    static func endsAsAccusative(_ word: String) -> Bool {
        let small = word.lowercased()
        return isWord(word) && !nouns.contains(small)
            && ["ову", "еву", "ёву", "ину", "ыну", "ова", "ева", "ёва", "ина", "ына", "ского", "цкого", "скую", "цкую"]
                .contains { small.hasSuffix($0) }
    }
}
