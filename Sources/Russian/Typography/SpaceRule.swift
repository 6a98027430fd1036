/// No-break spaces between what belongs together: «№ 15», «5 июня 2026 г.», «г. Хабаровск», «10 л.», initials.
enum SpaceRule {
    static func proposals(for text: TypographyText) -> [TypographyProposal] {
        var proposals: [TypographyProposal] = []
        var place = 0
        while place < text.scalars.count {
            let scalar = text[place]
            if scalar == "№" {
                proposals += number(text, place)
            } else if text.isWordStart(place) {
                if scalar.isDigitOfText {
                    proposals += afterDigits(text, place)
                    place = max(place + 1, text.endOfDigits(from: place))
                    continue
                }
                if let (found, end) = InitialsRule.proposals(for: text, at: place) {
                    proposals += found
                    place = end
                    continue
                }
                if scalar.properties.isAlphabetic { proposals += abbreviation(text, place) }
            }
            place += 1
        }
        return proposals
    }

    private static func number(_ text: TypographyText, _ place: Int) -> [TypographyProposal] {
        let end = text.endOfBlanks(from: place + 1)
        guard text[end].isDigitOfText || text[end].properties.isAlphabetic else { return [] }
        return [text.noBreak(.number, (place + 1)..<end)]
    }

    /// A day with its month and year, a year with its «г.», a number with its unit.
    private static func afterDigits(_ text: TypographyText, _ start: Int) -> [TypographyProposal] {
        let end = text.endOfDigits(from: start)
        let word = text.endOfBlanks(from: end)
        let wordEnd = text.endOfLetters(from: word)
        let next = RuleWord.lowered(text.text(word..<wordEnd))
        if end - start <= 2, word > end, months.contains(next) {
            var found = [text.noBreak(.date, end..<word)]
            let year = text.endOfBlanks(from: wordEnd)
            let yearEnd = text.endOfDigits(from: year)
            if year > wordEnd, yearEnd - year == 4 {
                found.append(text.noBreak(.date, wordEnd..<year))
                found += yearMark(text, yearEnd)
            }
            return found
        }
        if end - start == 4 {
            let mark = yearMark(text, end)
            if !mark.isEmpty { return mark }
        }
        guard word > end else { return [] }
        if text[word] == "%" || text[word] == "‰" { return [text.noBreak(.unit, end..<word)] }
        return Self.units.contains(next) && !text[wordEnd].isDigitOfText ? [text.noBreak(.unit, end..<word)] : []
    }

    /// The «г.», «гг.» or «года» behind a year.
    private static func yearMark(_ text: TypographyText, _ yearEnd: Int) -> [TypographyProposal] {
        let word = text.endOfBlanks(from: yearEnd)
        let end = text.endOfLetters(from: word)
        let mark = text.text(word..<end)
        let isMark =
            (["г", "гг"].contains(mark) && text[end] == ".") || (word > yearEnd && ["год", "году"].contains(mark))
        return isMark ? [text.noBreak(.date, yearEnd..<word)] : []
    }

    /// «г. Хабаровск», «п. 3».
    private static func abbreviation(_ text: TypographyText, _ start: Int) -> [TypographyProposal] {
        let end = text.endOfLetters(from: start)
        guard text[end] == ".", end - start <= 5 else { return [] }
        let word = RuleWord.lowered(text.text(start..<end))
        let next = text.endOfBlanks(from: end + 1)
        if text[next].isDigitOfText {
            return Self.beforeNumbers.contains(word) ? [text.noBreak(.abbreviation, (end + 1)..<next)] : []
        }
        guard Self.beforeNames.contains(word), text[start].isRussianSmall, text[next].isRussianCapital else {
            return []
        }
        // The «г.» of a year may end a sentence, the next word beginning another.
        var before = start
        while text[before - 1].isBlankOfLine { before -= 1 }
        guard !text[before - 1].isDigitOfText else { return [] }
        return [text.noBreak(.abbreviation, (end + 1)..<next)]
    }

    private static let months = Set((1...12).map { MonthName($0).form(in: .genitive) })
    private static let units: Set<String> = [
        "л", "экз", "чел", "час", "ч", "мин", "сек", "руб", "коп", "тыс", "млн", "млрд", "трлн", "шт", "кг", "г", "т",
        "м",
        "км", "мм", "см", "га", "дн", "мес", "балл", "баллов", "стр", "ед", "лет",
    ]
    private static let beforeNumbers: Set<String> = [
        "п", "пп", "подп", "ст", "ч", "гл", "с", "стр", "д", "кв", "рис", "табл", "абз", "разд", "прил", "т", "вып",
        "корп", "каб", "оф", "ауд",
    ]
    private static let beforeNames: Set<String> = [
        "г", "ул", "пер", "пр", "просп", "пос", "с", "д", "дер", "обл", "им", "ст", "р", "о", "пгт", "рп", "бул", "наб",
    ]
}
