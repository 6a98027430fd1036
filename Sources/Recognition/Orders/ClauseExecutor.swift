/// Finds who is to carry a point out: «Методическому центру (Ивановой А.П.) подготовить …» names him in the dative,
/// «Контроль … возложить на заместителя министра Петрова И.С.» in the accusative (domain.md §3).
enum ClauseExecutor {
    /// Those responsible, as a text without its times words them.
    static func executors(of text: String) -> [String] {
        let line = text.split(separator: "\n").first.map(String.init) ?? text
        guard line.utf8.count < 6_000 else { return [] }
        let cue = CueText(line)
        if let charged = charged(cue) { return [charged] }
        if let assigned = assigned(cue) { return [assigned] }
        guard let end = end(ofNamed: cue) ?? end(ofDative: cue) else { return [] }
        let phrase = withoutClosingBracket(withoutManner(cue.text(before: end))).trimmedOfSigns
        return phrase.isEmpty ? [] : [phrase]
    }

    /// The index of the infinitive or colon that the dative at the beginning ends before.
    static func end(ofDative cue: CueText) -> Int? {
        guard let first = cue[0], first.kind == .word, let end = ClauseWording.verb(cue), end > 0 else { return nil }
        // «1) директору библиотеки представить отчёт;»: points of a sentence begin in small letters.
        guard cue.isCapitalised(0) || isOffice(first.text) && isDative(first.text, isFirst: true) else { return nil }
        // «МАУ ДПО «ЦРСО» (Собянина Е.А.): …»: abbreviations have no cases.
        let isShortened = cue.isUppercase(0) && (2...6).contains(first.text.unicodeScalars.count)
        // «Зам. директора Петровой И.И.», «И.о. директора …»
        let isAbbreviated = cue.at(0, "зам", "пом", "и") && cue.at(1, ".")
        // «Всем работникам школы», «Каждому классу»
        let isOfAll = cue.at(0, "всем", "каждому", "остальным") && end > 1 && isPluralDative(cue, 1...min(3, end - 1))
        if isShortened || isAbbreviated || isOfAll || isDative(first.text, isFirst: true) { return end }
        return (1..<3).contains { $0 < end && isOfficeDative(cue, $0) } ? end : nil
    }

    static func isOfficeDative(_ cue: CueText, _ index: Int) -> Bool {
        cue[index].map { isOffice($0.text) && isDative($0.text, isFirst: false) } ?? false
    }

    private static func isPluralDative(_ cue: CueText, _ range: ClosedRange<Int>) -> Bool {
        range.contains { index in
            cue[index].map { word in ["ам", "ям", "ому", "ему", "у", "ю"].contains { word.text.hasSuffix($0) } }
                ?? false
        }
    }

    /// Whether a text begins with a name and goes on with what he is to do: «Ивановой А.П. подготовить …».
    static func isAssignment(_ text: String) -> Bool { end(ofNamed: CueText(String(text.prefix(600)))) != nil }

    /// The index of the infinitive or colon behind the names of people at the beginning.
    static func end(ofNamed cue: CueText) -> Int? {
        guard NameReader(cue.tokens).end(ofNameAt: 0) != nil, let end = ClauseWording.verb(cue), end < 60,
            // «Котова А.В. – председатель» charges nobody, «Котовой А.В. – методисту центра – подготовить» does.
            !(0..<end).contains(where: { cue.isDash($0) && $0 + 1 < end && !isOfficeDative(cue, $0 + 1) })
        else { return nil }
        // «Уварову С.О. направить в командировку»: what is done with somebody charges him with nothing.
        return affecting.contains(cue.words[end].text) ? nil : end
    }

    private static let affecting: Set<String> = [
        "направить", "назначить", "перевести", "уволить", "принять", "наградить", "командировать", "освободить",
        "включить", "исключить", "поощрить", "премировать", "допустить", "зачислить", "отчислить", "избрать", "считать",
        "утвердить", "признать", "объявить", "установить", "выплатить", "предоставить", "присвоить", "вручить",
        "выдать", "разрешить",
    ]

    /// Whether a word may stand in the dative; nouns in «-у» only if they name an office or a body, for «Смету утвердить»
    /// has the accusative.
    static func isDative(_ word: String, isFirst: Bool) -> Bool {
        if ["ому", "ему", "ым", "им", "ам", "ям"].contains(where: { word.hasSuffix($0) }), word.utf8.count > 8 {
            return true
        }
        guard ["у", "ю", "е", "ой", "ей", "и"].contains(where: { word.hasSuffix($0) }) else { return false }
        return isOffice(word) || !isFirst
    }

    private static let offices = [
        "руководител", "директор", "начальник", "заместител", "заведующ", "отдел", "центр", "управлени", "комитет",
        "специалист", "методист", "учител", "педагог", "библиотекар", "бухгалтер", "секретар", "школ", "организаци",
        "учреждени", "администраци", "министерств", "департамент", "комисси", "групп", "институт", "совет", "глав",
        "председател", "инспектор", "консультант", "эксперт", "ректор", "проректор", "декан", "служб", "сектор",
        "воспитател", "психолог", "логопед", "ответственн", "исполняющ", "врио", "юрист", "юрисконсульт", "кадров",
        "завхоз", "завуч", "координатор", "тренер", "инженер", "программист", "лицею", "гимнази", "колледж",
        "библиотек", "музе",
        "делопроизводител", "лаборант", "экономист", "сторож", "хранител", "модератор", "вожат", "водител", "повар",
        "медицинск", "медсестр", "охранник", "кладовщик", "товаровед", "редактор", "оператор", "режиссер", "художник",
        "концертмейстер", "администратор", "диспетчер", "кассир", "регистратор", "куратор",
        "архив", "канцеляри", "бухгалтери", "ведущ", "главн", "старш",
    ]

    static func isOffice(_ word: String) -> Bool { offices.contains { word.hasPrefix($0) } }

    /// Who it is, without how and why he acts: «Школам в целях …», «Методистам своевременно …», «Учителям не …».
    static func withoutManner(_ text: String) -> String {
        let cue = CueText(text)
        var end =
            cue.words.indices.dropFirst().first { index in
                // «в установленном порядке», «с 8.00 до 16.00»
                GroundsCue.begins(cue, at: index)
                    || cue.at(index, "в") && cue.at(index + 2, "порядке", "режиме", "форме")
                    || cue.at(index, "с", "до", "в", "к") && isClock(cue, index + 1)
            } ?? cue.words.count
        while end > 1, let last = cue[end - 1] {
            let isAdverb =
                last.text.hasSuffix("но") && last.text.unicodeScalars.count > 5 && !cue.isCapitalised(end - 1)
            guard isAdverb || last.text == "не" || last.text == "," else { break }
            end -= 1
        }
        return cue.text(before: end)
    }

    private static func isClock(_ cue: CueText, _ index: Int) -> Bool {
        cue[index].map { TimeReader.time(in: cue.tokens, at: $0.tokens.lowerBound) != nil } ?? false
    }

    /// «Методическому центру (Ивановой А.П.)»: whom the body charges stands in brackets.
    static func withoutClosingBracket(_ text: String) -> String {
        let bare = text.trimmed
        guard bare.hasSuffix(")"), let open = bare.lastIndex(of: "("), open != bare.startIndex else { return bare }
        return String(bare[..<open]).trimmed
    }
}
