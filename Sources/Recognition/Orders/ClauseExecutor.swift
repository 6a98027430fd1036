/// Finds who is to carry a point out: «Методическому центру (Ивановой А.П.) подготовить …» names him in the dative,
/// «Контроль … возложить на заместителя министра Петрова И.С.» in the accusative (domain.md §3).
enum ClauseExecutor {
    /// Those responsible, as the text words them.
    static func executors(of text: String) -> [String] {
        let line = text.split(separator: "\n").first.map(String.init) ?? text
        guard line.utf8.count < 6_000 else { return [] }
        let cue = CueText(line)
        if let charged = charged(cue) { return [charged] }
        guard let end = end(ofNamed: cue) ?? end(ofDative: cue) else { return [] }
        let phrase = withoutClosingBracket(withoutTime(cue.text(before: end))).trimmedOfSigns
        return phrase.isEmpty ? [] : [phrase]
    }

    /// «возложить на …» up to the end of the sentence.
    private static func charged(_ cue: CueText) -> String? {
        guard cue.at(0, "контроль", "ответственность", "обязанности", "исполнение"),
            let verb = cue.words.indices.first(where: {
                cue.at($0, stems: ["возложить", "возлага"]) && cue.at($0 + 1, "на")
            })
        else { return nil }
        let rest = cue.rest(from: verb + 2)
        // What follows a name is another sentence or a remark.
        let (tokens, names) = NameReader.names(in: rest)
        if let name = names.first, !names.dropFirst().contains(where: { _ in true }) {
            let behind = tokens.text(from: name.tokens.upperBound)
            if CueText(behind).at(0, ",") { return DeadlineScanner.withoutTail(rest) }
            return tokens.text(before: name.tokens.upperBound).trimmed
        }
        let phrase = keepingInitials(rest)
        return phrase.isEmpty ? nil : phrase
    }

    private static func keepingInitials(_ text: String) -> String {
        let (tokens, names) = NameReader.names(in: text)
        if let last = names.last, last.tokens.upperBound >= tokens.all.count { return text.trimmed }
        return DeadlineScanner.withoutTail(text)
    }

    /// The index of the infinitive or colon that the dative at the beginning ends before.
    private static func end(ofDative cue: CueText) -> Int? {
        guard let first = cue[0], first.kind == .word, !isInfinitive(first.text) else { return nil }
        // «1) директору библиотеки представить отчёт;»: points of a sentence begin in small letters.
        guard cue.isCapitalised(0) || isOffice(first.text) && isDative(first.text, isFirst: true) else { return nil }
        var depth = 0
        // «МАУ ДПО «ЦРСО» (Собянина Е.А.): …»: abbreviations have no cases.
        let isShortened = cue.isUppercase(0) && (2...6).contains(first.text.unicodeScalars.count)
        // «Зам. директора Петровой И.И.», «И.о. директора …»
        let isAbbreviated = cue.at(0, "зам", "пом", "и") && cue.at(1, ".")
        var isAddressed = isDative(first.text, isFirst: true) || isShortened || isAbbreviated
        for index in 0..<min(cue.words.count, 90) {
            let word = cue.words[index]
            if "(«".contains(word.text) { depth += 1 }
            if ")»".contains(word.text) { depth = max(0, depth - 1) }
            if depth > 0 { continue }
            if word.text == ".", !isInitial(cue, index), !isAbbreviation(cue, index), !isInFigure(cue, index) {
                return nil
            }
            let isEnd = word.text == ":" || word.kind == .word && isInfinitive(word.text) && !cue.isCapitalised(index)
            if index > 0, isEnd { return isAddressed ? index : nil }
            if index > 0, index < 3, word.kind == .word, isOffice(word.text), isDative(word.text, isFirst: false) {
                isAddressed = true
            }
        }
        return nil
    }

    /// Whether a text begins with a name and goes on with what he is to do: «Ивановой А.П. подготовить …».
    static func isAssignment(_ text: String) -> Bool { end(ofNamed: CueText(String(text.prefix(600)))) != nil }

    /// The index of the infinitive or colon behind the names of people at the beginning.
    private static func end(ofNamed cue: CueText) -> Int? {
        let reader = NameReader(cue.tokens)
        guard reader.end(ofNameAt: 0) != nil else { return nil }
        for index in 0..<min(cue.words.count, 60) {
            let word = cue.words[index]
            if word.text == ":" { return index }
            if cue.isDash(index) || word.text == "." && !isInitial(cue, index) { return nil }
            if word.kind == .word, isInfinitive(word.text), !cue.isCapitalised(index) {
                // «Уварову С.О. направить в командировку»: what is done with somebody charges him with nothing.
                return affecting.contains(word.text) ? nil : index
            }
        }
        return nil
    }

    private static let affecting: Set<String> = [
        "направить", "назначить", "перевести", "уволить", "принять", "наградить", "командировать", "освободить",
        "включить", "исключить", "поощрить", "премировать", "допустить", "зачислить", "отчислить", "избрать", "считать",
        "утвердить", "признать", "объявить", "установить", "выплатить",
    ]

    private static func isInitial(_ cue: CueText, _ index: Int) -> Bool {
        guard let before = cue[index - 1] else { return false }
        return before.text.unicodeScalars.count == 1 && cue.isCapitalised(index - 1)
    }

    /// The dots of «до 10.06.2025» end no sentence.
    private static func isInFigure(_ cue: CueText, _ index: Int) -> Bool {
        cue[index - 1]?.kind == .figure && cue[index + 1]?.kind == .figure
    }

    private static func isAbbreviation(_ cue: CueText, _ index: Int) -> Bool {
        cue.at(index - 1, "г", "им", "обл", "р", "н", "о", "и", "зам", "т", "ул", "д")
    }

    static func isInfinitive(_ word: String) -> Bool {
        guard word.unicodeScalars.count > 3 else { return false }
        let nouns: Set<String> = [
            "область", "часть", "деятельность", "отрасль", "сеть", "власть", "ответственность", "площадь", "помощь",
            "дочь", "ночь", "речь", "почти", "дети", "сети", "области", "части", "деятельности", "власти",
        ]
        if nouns.contains(word) || word.hasSuffix("ость") || word.hasSuffix("ости") { return false }
        return ["ть", "ться", "чь", "чься", "сти", "зти", "йти", "тись"].contains { word.hasSuffix($0) }
    }

    /// Whether a word may stand in the dative; nouns in «-у» only if they name an office or a body, for «Смету утвердить»
    /// has the accusative.
    private static func isDative(_ word: String, isFirst: Bool) -> Bool {
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

    private static func isOffice(_ word: String) -> Bool { offices.contains { word.hasPrefix($0) } }

    /// «Педагогам до 5 сентября 2024 года сдать …»: who it is, without the time.
    private static func withoutTime(_ text: String) -> String {
        let tokens = Tokens(text)
        let start = tokens.all.indices.dropFirst().first { index in
            tokens.at(index, "до") && tokens[index + 1]?.kind == .figure
                || tokens.at(index, "не") && tokens.at(index + 1, "позднее", "позже")
                || tokens.at(index, "в") && tokens.at(index + 1, "срок", "течение")
                || tokens.at(index, "ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно")
        }
        return start.map { tokens.text(before: $0).trimmed } ?? text
    }

    /// «Методическому центру (Ивановой А.П.)»: whom the body charges stands in brackets.
    private static func withoutClosingBracket(_ text: String) -> String {
        let bare = text.trimmed
        guard bare.hasSuffix(")"), let open = bare.lastIndex(of: "("), open != bare.startIndex else { return bare }
        return String(bare[..<open]).trimmed
    }
}
