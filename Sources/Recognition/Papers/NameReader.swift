import ChanceryRussian

/// Finds people's names in a text: «Селезнева А.В.», «А.В. Селезнева», «Селезнева Анна Викторовна» in any case; «Анна
/// Селезнева» in the nominative, as student councils and project teams write.
struct NameReader {
    /// A name and the tokens that it takes.
    struct Match {
        var tokens: Range<Int>
        var text: String
    }

    let tokens: Tokens

    init(_ tokens: Tokens) {
        self.tokens = tokens
    }

    /// The names of a text, from the left.
    static func names(in text: String) -> (tokens: Tokens, names: [Match]) {
        let tokens = Tokens(text)
        let reader = NameReader(tokens)
        var names: [Match] = []
        var index = 0
        while index < tokens.all.count {
            if let end = reader.end(ofDedicationAt: index) {
                index = end
                continue
            }
            guard let end = reader.end(ofNameAt: index) else {
                index += 1
                continue
            }
            names.append(Match(tokens: index..<end, text: tokens.text(index...(end - 1)).collapsed))
            index = end
        }
        return (tokens, names)
    }

    /// Whether a text begins with a name.
    static func beginsName(_ text: String) -> Bool {
        NameReader(Tokens(String(text.prefix(200)))).end(ofNameAt: 0) != nil
    }

    /// Whether a text is a name and nothing else.
    static func isName(_ text: String) -> Bool {
        let tokens = Tokens(text)
        return !tokens.all.isEmpty && NameReader(tokens).end(ofNameAt: 0) == tokens.all.count
    }

    /// The index behind the name that begins at a token.
    func end(ofNameAt index: Int) -> Int? {
        guard let token = tokens[index], token.kind == .word, isCapitalised(token), !isDedication(before: index) else {
            return nil
        }
        if let end = initials(at: index) { return isClose(end) ? surname(at: end) : nil }
        guard let end = surname(at: index), isClose(end) else { return nil }
        // «Председатель А.А. Сидорова»: the initials are those of the name behind.
        if let behind = initials(at: end) {
            return isOffice(token.text, before: behind) || isAbbreviation(token, before: behind) ? nil : behind
        }
        return fullName(behindSurname: end, from: index)
    }

    /// Whether no gap of a line to sign on or of a table stands before a token.
    func isClose(_ index: Int) -> Bool {
        guard let token = tokens[index], let before = tokens[index - 1] else { return true }
        let gap = tokens.source[before.range.upperBound..<token.range.lowerBound].unicodeScalars
        return gap.count < 3 && !gap.contains("\t") && !gap.contains("\n")
    }

    /// What people are at meetings and in offices; no surname where another word with a capital follows the initials.
    static let offices: Set<String> = [
        "председатель", "председательствующий", "председательствующая", "секретарь", "ведущий", "ведущая", "модератор",
        "директор", "заведующий", "заведующая", "начальник", "заместитель", "руководитель", "методист", "учитель",
        "специалист", "член", "воспитатель", "педагог", "библиотекарь", "глава", "министр", "ректор", "консультант",
        "инспектор", "координатор", "бухгалтер", "психолог", "логопед", "президент", "исполнитель", "ответственный",
        "директора", "директору", "заместителя", "заместителю", "руководителя", "руководителю", "начальника",
        "начальнику", "учителя", "учителю", "методиста", "методисту", "заведующую", "заведующей", "заведующему",
        "совета", "комиссии", "собрания", "совещания", "школы", "группы",
    ]

    private func isOffice(_ word: String, before end: Int) -> Bool {
        guard NameReader.offices.contains(word), let next = tokens[end], next.kind == .word else { return false }
        return isCapitalised(next)
    }

    /// «методист МБУ ЦБС О.Е. Логинова»: an abbreviation before the initials of the name behind.
    private func isAbbreviation(_ token: Tokens.Token, before end: Int) -> Bool {
        let source = tokens.source.unicodeScalars[token.range]
        guard (2...7).contains(source.count), !source.contains(where: \.isLowercaseLetter), let next = tokens[end],
            next.kind == .word, isCapitalised(next), next.text.unicodeScalars.count > 2
        else { return false }
        // «ИВАНОВ И.И. ПЕТРОВ П.П.»: names in capitals have initials of their own.
        return tokens.source.unicodeScalars[next.range].dropFirst().contains(where: \.isLowercaseLetter)
    }

    /// A surname, perhaps a double one.
    func surname(at index: Int) -> Int? {
        guard let token = tokens[index], token.kind == .word, isCapitalised(token),
            token.text.unicodeScalars.count > 1
        else { return nil }
        if tokens.isDash(index + 1), let second = tokens[index + 2], second.kind == .word, !second.followsBlank,
            tokens[index + 1]?.followsBlank == false, second.text.unicodeScalars.count > 1
        {
            return index + 3
        }
        return index + 1
    }

    /// «А.В.», «А. В.», «А.-М. В.», «А.»
    func initials(at index: Int) -> Int? {
        guard let first = initial(at: index) else { return nil }
        if tokens.isDash(first), let second = initial(at: first + 1) { return initial(at: second) ?? second }
        return initial(at: first) ?? openInitial(at: first) ?? first
    }

    /// «Фишер А.В, Алиев К.И.»: a second initial without its full stop.
    private func openInitial(at index: Int) -> Int? {
        guard let token = tokens[index], token.kind == .word, isCapitalised(token), !token.followsBlank,
            token.text.unicodeScalars.count == 1, tokens[index + 1].map({ ",;)".contains($0.text) }) ?? true
        else { return nil }
        return index + 1
    }

    private func initial(at index: Int) -> Int? {
        guard let token = tokens[index], token.kind == .word, isCapitalised(token),
            token.text.unicodeScalars.count == 1, tokens.at(index + 1, "."), tokens[index + 1]?.followsBlank == false
        else { return nil }
        return index + 2
    }

    /// «Иванова Мария Ильинична», and «Мария Ильинична Иванова».
    private func fullName(behindSurname end: Int, from start: Int) -> Int? {
        guard let second = tokens[end], second.kind == .word, isCapitalised(second) else { return nil }
        if Self.isPatronymic(second.text) {
            // The given name came first.
            if let third = tokens[end + 1], third.kind == .word, isCapitalised(third),
                third.text.unicodeScalars.count > 2, let behind = surname(at: end + 1)
            {
                return behind
            }
            return end == start + 1 ? end + 1 : nil
        }
        if let third = tokens[end + 1], third.kind == .word, isCapitalised(third), Self.isPatronymic(third.text) {
            return end + 2
        }
        return isInformal(start, end) ? surname(at: end) : nil
    }

    /// «Анна Селезнева», «Селезнева Анна»: two words of which one is a given name and none an office.
    private func isInformal(_ first: Int, _ second: Int) -> Bool {
        guard let given = tokens[first], let other = tokens[second] else { return false }
        let isWritten = [given, other].allSatisfy { token in
            let scalars = tokens.source.unicodeScalars[token.range]
            return scalars.count > 2 && scalars.dropFirst().allSatisfy { $0.isLowercaseLetter }
                && !NameReader.offices.contains(token.text)
        }
        if !isWritten || GivenNames.contains(given.text) { return isWritten }
        // «Председательствует Алина Воронцова»: the given name belongs to the word behind it.
        let isFollowed = tokens[second + 1].map { $0.kind == .word && isCapitalised($0) } ?? false
        return second == first + 1 && GivenNames.contains(other.text) && !isFollowed
    }

    private func isCapitalised(_ token: Tokens.Token) -> Bool {
        guard let first = tokens.source.unicodeScalars[token.range].first else { return false }
        return first.isLetter && !first.isLowercaseLetter
    }

    private static let patronymics = [
        "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "ична", "ичны", "ичне", "ичну",
        "ичной", "ильич", "ильича", "ильичу", "ильичом", "кузьмич", "лукич", "фомич", "никитич",
        "кузьмича", "кузьмичу", "кузьмичом", "лукича", "лукичу", "лукичом", "фомича", "фомичу", "фомичом", "никитича",
        "никитичу", "никитичем",
    ]

    static func isPatronymic(_ word: String) -> Bool {
        word.unicodeScalars.count > 4 && patronymics.contains { word.hasSuffix($0) }
    }
}
