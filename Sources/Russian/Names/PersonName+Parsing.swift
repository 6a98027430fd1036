extension PersonName {
    /// Reads a name in either order: «Иванов Иван Иванович», «Иван Иванович Иванов», «Иванова И.И.», «И.И. Иванова».
    ///
    /// A patronymic, initials and the list of given names tell the parts; where none does, the surname stands first, as in
    /// lists of offices. Nil for a text that is no name of one person: empty, with digits, or of too many words.
    public init?(parsing text: some StringProtocol) {
        guard let pieces = NamePiece.pieces(of: text) else { return nil }
        self.init(pieces: pieces)
    }

    init?(pieces: [NamePiece]) {
        guard !pieces.isEmpty else { return nil }
        if pieces.contains(where: \.isInitial) {
            self.init(withInitials: pieces)
        } else {
            self.init(words: pieces.map(\.text))
        }
    }

    private init?(withInitials pieces: [NamePiece]) {
        let initials = pieces.filter(\.isInitial).map(\.text)
        let words = pieces.filter { !$0.isInitial }.map(\.text)
        guard initials.count <= 2, !words.isEmpty, words.count <= 3 else { return nil }
        let first = NamePart.initial(initials[0])
        if initials.count == 1, words.count == 2, !pieces[0].isInitial {
            // «Иван И. Иванов», «Иванов Иван И.»
            if pieces[1].isInitial {
                self.init(surname: words[1], givenName: .full(words[0]), patronymic: first)
                return
            }
            if GivenNames.gender(of: RuleWord(words[1])) != nil {
                self.init(surname: words[0], givenName: .full(words[1]), patronymic: first)
                return
            }
        }
        // The initials stand side by side, before the surname or behind it.
        guard pieces[0].isInitial || pieces[pieces.count - 1].isInitial,
            !pieces.dropFirst(initials.count).contains(where: \.isInitial)
                || !pieces.prefix(words.count).contains(where: \.isInitial)
        else { return nil }
        self.init(
            surname: words.joined(separator: " "), givenName: first,
            patronymic: initials.count > 1 ? .initial(initials[1]) : nil)
    }

    private init?(words: [String]) {
        guard words.count <= 5 else { return nil }
        let isPatronymic = words.map { PatronymicRules.isPatronymic($0) }
        let isGiven = words.map { PersonName.genderByGivenName($0) != nil }
        switch words.count {
        case 1:
            if isGiven[0] {
                self.init(surname: nil, givenName: .full(words[0]))
            } else {
                self.init(surname: words[0])
            }
        case 2 where isPatronymic[1] && isGiven[0]:
            self.init(surname: nil, givenName: .full(words[0]), patronymic: .full(words[1]))
        case 2:
            // «Вера Ким»; but «Роман Вера» is a surname and a name, as lists have it.
            let isGivenFirst = isGiven[0] && !isGiven[1]
            self.init(surname: words[isGivenFirst ? 1 : 0], givenName: .full(words[isGivenFirst ? 0 : 1]))
        default:
            self.init(three: words, isPatronymic: isPatronymic)
        }
    }

    /// Three words and more: all that is neither given name nor patronymic is the surname.
    private init(three words: [String], isPatronymic: [Bool]) {
        let count = words.count
        // «Хамаев Тофич Никонович» is no «Роман Ильич Абрамович»: the first word is no given name.
        let isSecondGiven =
            isPatronymic[count - 1] && PatronymicRules.isPlainPatronymic(words[count - 1])
            && !PatronymicRules.isPlainPatronymic(words[1]) && PersonName.genderByGivenName(words[0]) == nil
        if isPatronymic[1], !isSecondGiven {
            // «Роман Аркадьевич Абрамович»: the second word tells, whatever the third looks like.
            self.init(
                surname: words[2...].joined(separator: " "), givenName: .full(words[0]), patronymic: .full(words[1]))
        } else if isPatronymic[count - 1] {
            self.init(
                surname: words[..<(count - 2)].joined(separator: " "), givenName: .full(words[count - 2]),
                patronymic: .full(words[count - 1]))
        } else {
            // «Нгуен Ван Тхань»
            self.init(surname: words[0], givenName: .full(words[1...].joined(separator: " ")))
        }
    }
}
