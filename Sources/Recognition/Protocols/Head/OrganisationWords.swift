/// Words that «№» and names in quotation marks belong to: schools, bodies, their abbreviations.
enum OrganisationWords {
    private static let stems = [
        "школ", "лице", "гимнази", "сад", "детсад", "интернат", "библиотек", "училищ", "колледж", "техникум",
        "отделени", "ответственност",
        "участк", "корпус", "филиал", "дом", "центр", "больниц", "поликлиник", "учреждени", "организаци",
        "предприяти", "академи", "университет", "институт", "управлени", "комбинат", "музе", "театр", "клуб",
        "дворц", "дворец", "фонд", "союз", "ассоциаци", "компани", "товариществ", "кооператив", "завод", "журнал",
        "газет", "проект", "конкурс", "программ", "олимпиад", "фестивал", "акци", "преми", "выставк", "марафон",
        "турнир", "соревновани", "команд", "студи", "отряд", "движени", "лагер", "лаборатори", "мастерск",
    ]

    /// Whether a quotation behind a text is the name of what the text speaks of: «конкурса чтецов «Живая классика»»,
    /// «детского сада № 14 «Ромашка»»; a topic is said in more words.
    static func names(_ quoted: String, behind text: String) -> Bool {
        let tokens = Tokens(text)
        if ends(text) || namesTerritory(tokens) { return true }
        let count = tokens.all.count
        if tokens[count - 1]?.kind == .figure, ReferenceReader.isNumberSign(tokens, count - 2),
            ends(tokens.text(before: count - 2).trimmed)
        {
            return true
        }
        guard FoldedHeading(quoted).words.count <= 3 else { return false }
        let words = text.split(whereSeparator: { $0.isWhitespace }).suffix(4).map { String($0).lowercased() }
        return words.contains { word in
            let isAdjective = ["ых", "их", "ого", "его", "ой", "ей", "ый", "ая", "ое", "ому"].contains {
                word.hasSuffix($0)
            }
            // «родительского собрания в группе «Солнышко»»: groups of kindergartens bear names.
            return !isAdjective && (ends(word) || word.hasPrefix("групп"))
        }
    }

    /// «комиссии муниципального образования «Светлый район»», «совета сельского поселения «Приморское»»: territories bear names; that
    /// of «Каменского района» stands before it.
    private static func namesTerritory(_ tokens: Tokens) -> Bool {
        let last = tokens.all.count - 1
        guard let word = tokens[last]?.text, let kind = tokens[last - 1]?.text else { return false }
        return ["образовани", "поселени", "округ", "район"].contains { word.hasPrefix($0) }
            && ["муниципальн", "городск", "сельск"].contains { kind.hasPrefix($0) }
    }

    /// Whether a body bears a name and no number: the «№» behind «ТСЖ «Уют»» is that of the minutes.
    static func isNamedOnly(_ word: String?) -> Bool {
        guard let word else { return false }
        return [
            "тсж", "тсн", "снт", "днт", "жск", "гск", "ооо", "ао", "пао", "зао", "оао", "нко", "ано", "товарищества",
            "кооператива", "общества",
        ].contains(word) || isLegalForm(word)
    }

    /// «ГБУК «Областная юношеская библиотека»», «МБОУ СОШ № 5»: the name of a legal person and nothing beside it.
    static func isLegalName(_ text: String) -> Bool {
        let cue = CueText(text)
        guard let first = cue[0], first.kind == .word, cue.isUppercase(0),
            (3...7).contains(first.text.unicodeScalars.count),
            cue.words.count > 1, cue.words.count <= 24,
            !cue.words.contains(where: { [",", ":", ";"].contains($0.text) })
        else { return false }
        return isLegalForm(first.text)
    }

    /// Whether a line names a body in the nominative, as a letterhead does: «Муниципальное бюджетное учреждение …»,
    /// «Администрация района»; «муниципального учреждения» is the genitive of whose meeting it was.
    static func isBody(_ text: String) -> Bool {
        let cue = CueText(text)
        guard cue.isCapitalised(0), cue.words.count > 1, cue.words.count <= 40, !text.hasSuffix(":"),
            NameReader.names(in: text).names.isEmpty
        else { return false }
        let adjectives = [
            "муниципальн", "государственн", "федеральн", "краев", "областн", "бюджетн", "автономн", "частн",
        ]
        if cue.at(0, stems: adjectives), let first = cue[0]?.text {
            return ["ое", "ая", "ый"].contains { first.hasSuffix($0) }
                && cue.words.prefix(12).contains { word in
                    ["учреждение", "организация", "предприятие", "школа", "библиотека", "колледж"].contains(word.text)
                }
        }
        return cue.at(0, "администрация", "министерство", "департамент") && !cue.words.contains { $0.text == "," }
    }

    /// «мбоу», «гбук», «маудо»: municipal, state and other institutions abbreviated.
    private static func isLegalForm(_ word: String) -> Bool {
        (3...7).contains(word.unicodeScalars.count)
            && ["м", "г", "к", "о", "ф", "ч", "а"].contains { word.hasPrefix($0) }
            && ["у", "ук", "до", "ко", "ано"].contains { word.hasSuffix($0) }
            && word.unicodeScalars.count { "аеиоуыэюя".unicodeScalars.contains($0) } <= 3
    }

    /// Whether a quotation behind a text names an event that those who met prepare: «заседания оргкомитета конференции
    /// «Чтение сегодня»»; «ПРОТОКОЛ семинара «Чтение сегодня»» says what the meeting was about.
    static func namesEvent(behind text: String) -> Bool {
        let words = FoldedHeading(text).words
        guard let last = words.last, words.count > 3 else { return false }
        let events = [
            "конференци", "семинар", "форум", "съезд", "слет", "чтени", "месячник", "недел", "декад", "мероприяти",
        ]
        let bodies = ["комитет", "жюри", "комисси", "групп", "совет", "штаб", "коллеги"]
        return events.contains { last.hasPrefix($0) }
            && words.dropLast().contains { word in bodies.contains { word.contains($0) } }
    }

    /// Whether a quotation behind a text is the name of a draft: «слушаний по проекту решения Думы «Об исполнении бюджета»».
    static func namesDraft(behind text: String) -> Bool {
        let words = FoldedHeading(text).words
        guard let draft = words.lastIndex(where: { $0.hasPrefix("проект") }), draft + 1 < words.count else {
            return false
        }
        return ["решени", "постановлени", "закон", "распоряжени", "приказ", "указ"].contains {
            words[draft + 1].hasPrefix($0)
        }
    }

    /// Whether the last word of a text names an organisation; abbreviations in capitals (СОШ, МБОУ) do.
    static func ends(_ text: String) -> Bool {
        let tokens = Tokens(text)
        guard let last = tokens.all.last, last.kind == .word else { return false }
        // Bodies that meet number their minutes: «заседания ШМО № 2».
        if ["мо", "шмо", "рмо", "гмо", "умо"].contains(last.text) { return false }
        let source = text.unicodeScalars[last.range]
        let isShouted = !text.unicodeScalars.contains { $0.isLowercaseLetter }
        if source.count > 1, source.count < 9, !isShouted, source.count(where: { !$0.isLowercaseLetter }) > 1 {
            return true
        }
        if isShouted, source.count > 1, source.count <= 5, last.text != "совет",
            !"аеиоуыэюя".unicodeScalars.contains(where: last.text.unicodeScalars.contains)
        {
            return true
        }
        if [
            "мбоу", "мбдоу", "маоу", "моу", "мкоу", "мку", "мбу", "мау", "сош", "оош", "ноу", "доу", "гбоу", "ооо",
            "гкоу", "общество", "общества",
        ]
        .contains(last.text) {
            return true
        }
        // «совещания школьных библиотекарей» are people.
        if last.text.hasPrefix("библиотекар") { return false }
        return stems.contains { last.text.hasPrefix($0) }
    }
}
