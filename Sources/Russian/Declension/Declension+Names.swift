extension Declension {
    /// A surname, of one word or several, in a case.
    public func surname(
        _ surname: String, of gender: PersonGender, in grammaticalCase: GrammaticalCase
    ) -> InflectedText {
        form(of: surname, gender, in: grammaticalCase) { text in
            words(of: text, gender, grammaticalCase) { word, position in
                // «де», «фон», «ван» stay.
                guard let first = word.text.unicodeScalars.first, position.isOnly || RuleWord.isCapital(first) else {
                    return NameDecision(paradigm: .indeclinable, certainty: .sure)
                }
                if position.isLastOfHyphen || (word.count > 3 && word.ends(in: Self.firstPartsThatDecline)) {
                    return SurnameRules.decision(word, of: gender)
                }
                return NameDecision(paradigm: .indeclinable, certainty: .likely)
            }
        }
    }

    /// A given name in a case; of a man's double name the last part alone changes («Жан-Клода»), of a woman's both.
    public func givenName(
        _ name: String, of gender: PersonGender, in grammaticalCase: GrammaticalCase
    ) -> InflectedText {
        form(of: name, gender, in: grammaticalCase) { text in
            words(of: text, gender, grammaticalCase) { word, position in
                let isFixed =
                    !position.isLastOfHyphen && (gender == .masculine || (word.count < 4 && word.key != "ева"))
                    || (gender == .masculine && !position.isLastOfAll)
                return isFixed
                    ? NameDecision(paradigm: .indeclinable, certainty: .likely)
                    : GivenNameRules.decision(word, of: gender)
            }
        }
    }

    /// A patronymic in a case; «Гасан оглы» stays.
    public func patronymic(
        _ patronymic: String, of gender: PersonGender, in grammaticalCase: GrammaticalCase
    ) -> InflectedText {
        form(of: patronymic, gender, in: grammaticalCase) { text in
            guard !text.contains(" ") else { return InflectedText(text, .sure) }
            return words(of: text, gender, grammaticalCase) { word, position in
                position.isLastOfHyphen
                    ? PatronymicRules.decision(word, of: gender)
                    : NameDecision(paradigm: .indeclinable, certainty: .sure)
            }
        }
    }

    /// Endings of the first part of a double surname that is declined too: «Римскому-Корсакову», but «Бонч-Бруевичу».
    private static let firstPartsThatDecline: [Ending] = [
        "ов", "ев", "ин", "ын", "ский", "цкий", "ова", "ева", "ина", "ына", "ская", "цкая", "вич", "ич", "ко", "ук",
        "юк",
        "ян", "ий", "ая",
    ]

    /// Where a word stands in a name of several words and hyphens.
    private struct Position {
        let isOnly: Bool
        let isLastOfHyphen: Bool
        let isLastOfAll: Bool
    }

    /// Declines each word of a name by itself, a word of the user's dictionary as it says.
    private func words(
        of text: String, _ gender: PersonGender, _ grammaticalCase: GrammaticalCase,
        by decide: (RuleWord, Position) -> NameDecision
    ) -> InflectedText {
        if !text.utf8.contains(where: { $0 == 0x20 || $0 == 0x2D }) {
            let word = RuleWord(text)
            return decide(word, Position(isOnly: true, isLastOfHyphen: true, isLastOfAll: true))
                .form(of: word, in: grammaticalCase)
        }
        let words = text.split(separator: " ")
        let forms = words.enumerated().map { index, word in
            if let form = self.forms.form(of: String(word), in: grammaticalCase, gender: gender) { return form }
            let parts = word.split(separator: "-", omittingEmptySubsequences: false)
            let declined = parts.enumerated().map { place, part in
                if let form = self.forms.form(of: String(part), in: grammaticalCase, gender: gender) { return form }
                let isLast = place == parts.count - 1
                let position = Position(
                    isOnly: words.count == 1, isLastOfHyphen: isLast, isLastOfAll: isLast && index == words.count - 1)
                let rule = RuleWord(String(part))
                return decide(rule, position).form(of: rule, in: grammaticalCase)
            }
            return InflectedText.joined(declined, separator: "-")
        }
        return InflectedText.joined(forms, separator: " ")
    }
}
