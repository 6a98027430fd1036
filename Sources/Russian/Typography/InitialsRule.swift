/// «И.И. Иванов», «Иванов И.И.»: no blank between initials, a no-break space at the surname.
enum InitialsRule {
    /// What is to be mended where initials begin at a place, and where they end; nil where none begin.
    static func proposals(for text: TypographyText, at start: Int) -> (found: [TypographyProposal], end: Int)? {
        var ends: [Int] = []
        var gaps: [Range<Int>] = []
        var place = start
        while ends.count < 3, text[place].isRussianCapital, text[place + 1] == "." {
            ends.append(place + 2)
            if text[place + 2] == "-" {
                place += 3
                continue
            }
            let next = text.endOfBlanks(from: place + 2)
            if text[next].isRussianCapital, text[next + 1] == "." { gaps.append((place + 2)..<next) }
            place = next
        }
        guard let end = ends.last else { return nil }
        let after = surname(after: end, in: text)
        let before = surname(before: start, in: text)
        // «А. Общие положения» is the label of a list.
        if ends.count == 1, before == nil, isLineStart(start, in: text) { return nil }
        guard after != nil || before != nil else { return nil }
        var found = gaps.filter { !$0.isEmpty }.map { TypographyProposal(.initials, $0, text.text($0), "") }
        if let before, after == nil || looksLikeSurname(text.text(before.word)) {
            found.insert(text.noBreak(.initials, before.gap), at: 0)
        } else if let after {
            found.append(text.noBreak(.initials, after))
        }
        return (found, end)
    }

    /// The gap before a word with a capital behind the initials.
    private static func surname(after end: Int, in text: TypographyText) -> Range<Int>? {
        let next = text.endOfBlanks(from: end)
        return text[next].isRussianCapital && text[next + 1].isRussianSmall ? end..<next : nil
    }

    private static func surname(before start: Int, in text: TypographyText) -> (word: Range<Int>, gap: Range<Int>)? {
        var end = start
        while text[end - 1].isBlankOfLine { end -= 1 }
        guard end < start, text[end - 1].isRussianSmall else { return nil }
        var first = end
        while first > 0, text[first - 1].properties.isAlphabetic || text[first - 1] == "-" { first -= 1 }
        return text[first].isRussianCapital ? (first..<end, end..<start) : nil
    }

    /// Of two words with a capital, «Директор И.И. Иванов», the one before is a surname only if it looks like one.
    private static func looksLikeSurname(_ word: String) -> Bool {
        let word = RuleWord(word)
        return word.count > 3 && word.ends(in: endings)
    }

    private static func isLineStart(_ place: Int, in text: TypographyText) -> Bool {
        var place = place
        while text[place - 1].isBlankOfLine { place -= 1 }
        return text[place - 1] == "\n" || text[place - 1] == "\t"
    }

    private static let endings: [Ending] = [
        "ов", "ев", "ова", "ева", "ову", "еву", "овой", "евой", "овым", "евым", "ина", "ину", "иной", "иным", "ын",
        "ыну",
        "ыной", "ский", "ская", "ского", "скому", "скую", "ским", "ской", "енко", "ук", "юк", "ян", "яна", "яну",
        "швили",
        "дзе",
    ]
}
