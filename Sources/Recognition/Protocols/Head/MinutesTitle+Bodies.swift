import ChanceryDocument

/// Bodies and towns that stand between the lines of the heading.
extension MinutesTitle {
    /// Whether only the word «ПРОТОКОЛ» was read of the heading.
    func isKindAlone(_ pieces: [String]) -> Bool { pieces.count == 1 && Tokens(pieces[0]).all.count == 1 }

    /// «Педагогического совета», «Родительского собрания группы …», «Заседание профкома …» below the word «Протокол»: clerks
    /// who set no heading begin it with a capital all the same; «Заседание открыл …» is a sentence.
    static func namesMeeting(_ text: String) -> Bool {
        let cue = CueText(text)
        guard cue.isCapitalised(0), cue.words.count <= 40, !text.contains(":") else { return false }
        if cue.at(0, "заседание", "совещание", "собрание", "педсовет", "конференция", "встреча") {
            guard let next = cue[1], next.kind == .word else { return false }
            return !["л", "ла", "ло", "ли", "лось", "лась", "лся"].contains { next.text.hasSuffix($0) }
        }
        let noun = firstNoun(cue)
        return cue.at(
            noun, "заседания", "совещания", "собрания", "совета", "педсовета", "конференции", "слушаний", "объединения",
            "комиссии")
            || cue.at(
                noun, "комитета", "бюро", "правления", "президиума", "коллегии", "встречи", "семинара", "планерки",
                "обсуждений")
            || cue.at(noun, "жюри", "консилиума", "профкома", "схода")
    }

    /// «Каменской средней общеобразовательной школы»: the rest of a name in the genitive.
    static func isGenitiveBody(_ text: String) -> Bool {
        let cue = CueText(text)
        let noun = firstNoun(cue)
        guard cue.isCapitalised(0), noun > 0, cue.words.count <= 16, !text.contains(":") else { return false }
        return cue.at(
            noun, "школы", "гимназии", "лицея", "сада", "учреждения", "библиотеки", "района", "области", "округа")
            || cue.at(noun, "поселения", "управления", "администрации", "центра", "колледжа", "организации")
    }

    /// The index behind the adjectives in the genitive at the beginning.
    private static func firstNoun(_ cue: CueText) -> Int {
        var index = 0
        while index < 6, let word = cue[index], word.kind == .word, word.text.endsAsGenitiveAdjective { index += 1 }
        return index
    }

    /// «ПРОТОКОЛ / 10 октября 2024 года № 15 / Санкт-Петербург / производственного совещания»: one word behind the date that
    /// is no part of the heading.
    func isTownBehindFacts(_ line: PaperLine, _ sawFacts: Bool) -> Bool {
        sawFacts && facts.place == nil && !line.text.contains { $0.isWhitespace } && HeadFacts.isTownAlone(line.text)
            && HeadCue(line.text) == nil && CourseCue(line.text, isNumbered: false) == nil
    }

    /// «заседания комиссии / Москва / 14 марта 2023 г. № 2»: one word between the heading and its date is the town, as federal
    /// bodies set it.
    func isTownBeforeFacts(_ entries: [PaperStory.Entry], at index: Int) -> Bool {
        guard facts.place == nil, facts.date == nil, index + 1 < entries.count, case .line(let line) = entries[index],
            case .line(let next) = entries[index + 1], HeadFacts.isTownAlone(line.text),
            !line.text.contains(where: { $0.isWhitespace }), !OrganisationWords.ends(line.text)
        else { return false }
        let bodies = ["совета", "комиссии", "коллегии", "комитета", "группы", "собрания", "кафедры", "правления"]
        var behind = HeadFacts()
        return !bodies.contains(line.text.lowercased()) && behind.take(next.text).isEmpty && behind.date != nil
    }

    /// «заседания комиссии / МБОУ СОШ № 5», set alike: whose meeting it was is a part of the heading, in Markdown as on a page
    /// where the lines are centred.
    static func goesOnWithName(_ line: PaperLine, after first: PaperLine) -> Bool {
        OrganisationWords.isLegalName(line.text) && !line.followsGap && line.alignment == first.alignment
            && line.isBold == first.isBold && line.isOutlined == first.isOutlined
    }

    /// Takes «Муниципальное бюджетное учреждение / «Школа № 5»», which some offices centre below «ПРОТОКОЛ»; what follows
    /// it may go on with the heading.
    mutating func takeOrganisation(_ line: PaperLine, behindKindAlone isBare: Bool) -> Bool {
        if organisation == nil {
            // «заседания комиссии / МБОУ СОШ № 5»: an abbreviation has no cases and goes on with the words above it.
            let isBody = OrganisationWords.isBody(line.text) || isBare && OrganisationWords.isLegalName(line.text)
            guard isBody, !line.text.contains("\t") else { return false }
            organisation = line.text.collapsed
            isBehindOrganisation = true
            return true
        }
        guard isBehindOrganisation, let known = organisation else { return false }
        isBehindOrganisation = "«(\"".unicodeScalars.contains(line.text.unicodeScalars.first ?? " ")
        if isBehindOrganisation { organisation = known + " " + line.text.collapsed }
        return isBehindOrganisation
    }
}
