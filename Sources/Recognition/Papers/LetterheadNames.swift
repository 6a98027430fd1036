import ChanceryDocument

/// Parts the names above a document into bodies: who issues it, and who stands above him.
struct LetterheadNames {
    /// The bodies from the top, each as it is written.
    private(set) var bodies: [String] = []
    private var last: PaperLine?

    /// The body that issues: the one that stands last.
    var organisation: String? { bodies.last }
    /// The bodies above it.
    var superior: String? { bodies.count > 1 ? bodies.dropLast().joined(separator: "\n") : nil }

    /// The lines of a head without those that say the same in another language of the country, as forms of the republics
    /// have it beside the Russian: a line with letters that Russian has not, and the other names in its cell.
    static func withoutTranslations(_ lines: [PaperLine]) -> (lines: [PaperLine], translated: [PaperLine]) {
        let foreign = lines.filter { isForeign($0.text) }
        guard !foreign.isEmpty, foreign.count < lines.count else { return (lines, []) }
        let cells = Set(foreign.compactMap(\.cell))
        var own: [PaperLine] = []
        var translated: [PaperLine] = []
        for line in lines {
            // «МИНИСТЕРСТВО … | ҮӨРЭХ МИНИСТИЭРИСТИБЭТЭ» in one row.
            let fields = HeadFacts.fields(of: line.text)
            let kept = fields.filter { !isForeign($0) }
            if fields.count > 1, kept.count < fields.count, !kept.isEmpty {
                own.append(line.part(kept.joined(separator: "\t"), isFirst: true))
                let rest = fields.filter { isForeign($0) }.joined(separator: "\t")
                translated.append(line.part(rest, isFirst: true))
                continue
            }
            let isBeside = line.cell.map(cells.contains) == true && !OrganisationWords.isBody(line.text)
            var facts = HeadFacts()
            let isFact = facts.take(line.text).isEmpty || isContact(line.text)
            if isForeign(line.text) || isBeside && !isFact { translated.append(line) } else { own.append(line) }
        }
        return (own, translated)
    }

    /// Whether a text has Cyrillic letters that Russian has not: «ү», «ө», «һ», «ҕ», «ӑ».
    private static func isForeign(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            let value = scalar.value
            let isRussian = (0x0410...0x044F).contains(value) || value == 0x0401 || value == 0x0451
            return (0x0400...0x052F).contains(value) && !isRussian
        }
    }

    /// The lines of the header that holds a form, as that of Word's first pages does: the name of a body stands there, perhaps
    /// above its contacts; nothing where none does.
    static func lines(inHeadersOf document: Document) -> [PaperLine] {
        for header in document.headers.prefix(6) {
            let lines = PaperStory(header) { _ in false }.lines
            let isForm = lines.prefix(4).contains { line in
                OrganisationWords.isBody(line.text) || OrganisationWords.isLegalName(line.text)
                    || AddresseeReader.beginsOrganisation(line.text)
            }
            if isForm, lines.count <= 20 { return lines }
        }
        return []
    }

    /// Takes a line; `false` for one that is no name.
    mutating func take(_ line: PaperLine) -> Bool {
        let text = line.text.collapsed
        guard text.utf8.count < 800, bodies.count < 12, text.unicodeScalars.contains(where: \.isLetter) else {
            return false
        }
        if let known = last, let body = bodies.last, goesOn(line, behind: known, body: body) {
            bodies[bodies.count - 1] = body + " " + text
        } else {
            bodies.append(text)
        }
        last = line
        return true
    }

    /// Whether a line is the rest of the name before it: clerks break long names anywhere.
    private func goesOn(_ line: PaperLine, behind known: PaperLine, body: String) -> Bool {
        guard line.cell == known.cell, !Self.isMinistry(known.text) else { return false }
        // «Комитет по образованию / муниципальное бюджетное учреждение «Лицей № 1»»: a name of its own in small letters.
        if line.beginsSmall, OrganisationWords.isBody(line.text.prefix(1).uppercased() + line.text.dropFirst()),
            !OrganisationWords.isBody(body) || CueText(body).at(0, "администрация", "министерство", "департамент")
        {
            return false
        }
        if line.beginsSmall || "(«\"".unicodeScalars.contains(line.text.unicodeScalars.first ?? " ") { return true }
        if body.hasSuffix(",") || body.hasSuffix("-") || body.hasSuffix("(") { return true }
        if body.count(where: { $0 == "«" }) > body.count(where: { $0 == "»" }) { return true }
        let cue = CueText(line.text)
        // «Администрация / Усть-Кубинского / муниципального округа»: the last part of a double word has its ending.
        let isDouble = cue.at(1, "-") && cue[2]?.kind == .word
        guard let first = cue[isDouble ? 2 : 0]?.text, let end = CueText(known.text).words.last?.text else {
            return false
        }
        if ["и", "по", "в", "с", "для", "при", "на", "им", "имени", "г"].contains(end) { return true }
        // «АДМИНИСТРАЦИЯ / ГОРОДСКОГО ОКРУГА / ГОРОД КУЛЕБАКИ»: what is governed keeps its name in the nominative.
        if ["округа", "района", "образования", "поселения"].contains(end), cue.words.count <= 4,
            ["город", "поселок", "село", "станица", "деревня"].contains(first)
        {
            return true
        }
        // «АДМИНИСТРАЦИЯ ГОРОДА / ЭНСКА»
        // «МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ / И ВОСПИТАНИЯ»
        if first == "и", cue.words.count > 1 { return true }
        if ["города", "поселка", "села", "станицы", "поселения", "деревни"].contains(end), cue.words.count <= 3,
            !Self.heads.contains(where: { first.hasPrefix($0) }), !FormReader.isOffice(line.text)
        {
            return true
        }
        // «МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ / УЧРЕЖДЕНИЕ / СРЕДНЯЯ … ШКОЛА № 3»
        if ["ое", "ая", "ый", "ого", "ой", "ых"].contains(where: { end.hasSuffix($0) }), end.utf8.count > 10 {
            return true
        }
        // «Государственное бюджетное общеобразовательное учреждение / Школа № 2094»
        if ["учреждение", "организация"].contains(end),
            ["школа", "гимназия", "лицей", "центр", "библиотека"].contains(first)
        {
            return true
        }
        if ["учреждение", "организация", "учреждения", "предприятие"].contains(end),
            !Self.heads.contains(where: { first.hasPrefix($0) })
        {
            return true
        }
        return Self.isGenitive(first) || Self.isFeminineGenitive(cue)
    }

    /// «ЛЕСНОЙ ОБЛАСТИ», «ДОНЕЦКОЙ НАРОДНОЙ РЕСПУБЛИКИ», «БОЛЬШОЙ ИВАНОВКИ»: adjectives and a noun in the genitive; «ОБЛАСТНОЙ
    /// ЦЕНТР» is a nominative.
    private static func isFeminineGenitive(_ cue: CueText) -> Bool {
        let isAdjective: (CueText.Word) -> Bool = { word in
            word.kind == .word && word.text.unicodeScalars.count > 4
                && (word.text.hasSuffix("ой") || word.text.hasSuffix("ей"))
        }
        let adjectives = cue.words.prefix(while: isAdjective).count
        guard adjectives > 0, let noun = cue[adjectives], noun.kind == .word else { return false }
        return noun.text.unicodeScalars.count > 3 && (noun.text.hasSuffix("и") || noun.text.hasSuffix("ы"))
    }

    private static let heads = [
        "министерств", "администраци", "управлени", "департамент", "комитет", "отдел", "дум", "совет", "комисси",
        "школ",
        "центр", "библиотек",
    ]

    /// «МИНОБРНАУКИ РОССИИ», «Минкультуры края»: a name that is whole in its line.
    private static func isMinistry(_ text: String) -> Bool {
        let cue = CueText(text)
        return cue.words.count <= 3
            && cue.at(
                0,
                stems: ["минобр", "минпросв", "минкульт", "минздрав", "минтруд", "минспорт", "минсельхоз", "минцифр"])
    }

    /// Whether a word at the beginning of a line is the genitive of a name's rest: «ХАБАРОВСКОГО КРАЯ», «АДМИНИСТРАЦИИ».
    private static func isGenitive(_ word: String) -> Bool {
        let words: Set<String> = [
            "города", "района", "края", "области", "республики", "округа", "поселения", "образования", "науки",
            "департамента", "комитета", "министерства", "управления", "культуры", "социального", "имени", "г",
            "поселка", "села", "станицы", "деревни", "хутора", "зато", "пгт",
        ]
        if words.contains(word) { return true }
        guard word.unicodeScalars.count > 5 else { return false }
        return ["ого", "его", "ских", "ных", "ской", "ции"].contains { word.hasSuffix($0) }
    }

    /// Whether a line holds addresses, telephones or codes of a form.
    static func isContact(_ text: String) -> Bool {
        let words = FoldedHeading(text).words
        let marks: Set<String> = [
            "тел", "телефон", "факс", "email", "инн", "кпп", "огрн", "окпо", "окогу", "адрес", "ул", "улица", "сайт",
            "http", "https", "www", "пер", "проспект", "пр", "пл",
        ]
        return text.contains("@") || text.contains("://") || words.contains { marks.contains($0) }
            || text.unicodeScalars.prefix { $0.isDigit }.count == 6 || ContactReader.isContact(text)
    }
}
