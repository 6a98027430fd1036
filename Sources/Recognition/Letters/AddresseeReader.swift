import ChanceryModels

/// Reads to whom a letter goes (domain.md §8): positions in the dative, organisations, names, addresses.
struct AddresseeReader {
    private var groups: [[PaperLine]] = []

    /// The addressees as they were read.
    var addressees: [Addressee] { groups.compactMap(Self.addressee) }
    /// Whether any was read.
    var isEmpty: Bool { groups.isEmpty }

    /// Whether a line begins with a position in the dative: «Директору …», «Руководителям …».
    static func isDative(_ text: String) -> Bool {
        let cue = CueText(text)
        guard cue.isCapitalised(0) else { return false }
        // «Исполняющему обязанности министра», «Первому заместителю …»
        for index in 0..<3 {
            guard let word = cue[index], word.kind == .word else { return false }
            if offices.contains(where: { word.text.hasPrefix($0) }), ending(word.text) != nil { return true }
            let isAdjective = ["ому", "ему", "ой", "ей", "ым", "им"].contains { word.text.hasSuffix($0) }
            guard isAdjective else { return cue.at(index, "г", "врио", "и") && index == 0 && cue.at(1, "-", ".") }
        }
        return false
    }

    /// Whether a line is a position in the dative that does not say of what: «Ректору».
    static func isOfficeAlone(_ text: String) -> Bool {
        isDative(text) && CueText(text).words.count <= 3 && parted(text).organisation == nil
    }

    /// Whether a line begins with a body to which the letter goes: «В Министерство просвещения».
    static func isDirected(_ text: String) -> Bool {
        let body = text.withoutDirection
        return body != text && (beginsOrganisation(body) || isBodyDirected(CueText(body)[0]?.text ?? ""))
    }

    /// Whether a word is a dative of one («директору») or of many («директорам»).
    private static func ending(_ word: String) -> Bool? {
        if word.hasSuffix("ам") || word.hasSuffix("ям") || word.hasSuffix("им") || word.hasSuffix("ым") { return true }
        return ["у", "ю", "ему", "ому", "е", "ой", "ей"].contains { word.hasSuffix($0) } ? false : nil
    }

    private static let offices = [
        "директор", "руководител", "начальник", "заместител", "заведующ", "глав", "министр", "председател", "ректор",
        "проректор", "специалист", "методист", "учител", "педагог", "библиотекар", "бухгалтер", "секретар", "инспектор",
        "губернатор", "мэр", "прокурор", "судье", "управляющ", "исполняющ", "президент", "координатор", "воспитател",
        "родител", "участник", "коллег", "работник", "сотрудник", "депутат", "консультант", "эксперт", "уполномоченн",
        "финалист", "командир", "декан", "врач", "тренер", "представител", "победител",
    ]

    /// Takes a line.
    mutating func take(_ line: PaperLine) {
        if let last = groups.last, !beginsAnother(line, behind: last) {
            groups[groups.count - 1].append(line)
        } else {
            groups.append([line])
        }
    }

    private func beginsAnother(_ line: PaperLine, behind group: [PaperLine]) -> Bool {
        guard let last = group.last else { return true }
        if line.beginsSmall { return false }
        let hasName = group.contains { !NameReader.names(in: $0.text).names.isEmpty }
        // A line break parts nobody, but behind a name another position begins the next addressee.
        if line.continuesParagraph { return hasName && Self.isDative(line.text) }
        let isMany = CueText(group[0].text)[0].flatMap { Self.ending($0.text) } == true && Self.isDative(group[0].text)
        let isOffice = Self.isDative(group[0].text)
        if Self.isDative(line.text) {
            return hasName || isMany || isOffice && line.followsGap || !isOffice && Self.headsOther(line)
        }
        let isDone = hasName || isMany
        if NameReader.names(in: line.text).names.first?.tokens.lowerBound == 0 { return isDone }
        if Self.beginsOrganisation(line.text) { return isDone || !isOffice && !Self.isUnit(line.text) }
        if line.cell != last.cell { return hasName }
        return line.followsGap && hasName && !Self.isAddress(line.text) && !ContactReader.isEmail(line.text)
    }

    /// Whether a position below a body is that of somebody else: «Министерство просвещения / Директору школы № 5». The head of
    /// a department is the body's own: «Министерство культуры / Начальнику отдела музеев», unless a gap parts them.
    private static func headsOther(_ line: PaperLine) -> Bool {
        guard let organisation = parted(line.text).organisation else { return false }
        let isOfBody = CueText(organisation).words.dropFirst().contains { word in
            ["администраци", "министерств", "округ", "район", "город"].contains { word.text.hasPrefix($0) }
        }
        return line.followsGap || !isUnit(organisation) || isOfBody
    }

    /// Whether the addressee is whole: somebody in office, and his name below.
    var isNamed: Bool { groups.last?.last.map { NameReader.beginsName($0.text) } ?? false }

    /// Whether a line begins with what an organisation is, in the nominative, or with its abbreviation.
    static func beginsOrganisation(_ text: String) -> Bool {
        let cue = CueText(text)
        guard let first = cue[0], first.kind == .word else { return false }
        let isShouted = !text.unicodeScalars.contains { $0.isLowercaseLetter }
        if first.text.unicodeScalars.count > 2, cue.isUppercase(0), !isShouted { return true }
        if bodyAdjectives.contains(first.text) { return true }
        // «Детская городская библиотека»
        let noun = cue.words.prefix(5).first { word in
            !["ое", "ый", "ий", "ая", "-"].contains { word.text.hasSuffix($0) }
        }
        return noun.map { bodies.contains($0.text) } ?? false
    }

    private static let bodyAdjectives: Set<String> = [
        "муниципальное", "государственное", "бюджетное", "автономное", "краевое", "областное", "федеральное",
    ]

    private static let bodies: Set<String> = [
        "министерство", "управление", "департамент", "комитет", "администрация", "школа", "лицей", "гимназия", "центр",
        "институт", "библиотека", "университет", "колледж", "техникум", "общество", "фонд", "союз", "ассоциация",
        "правительство", "академия", "прокуратура", "инспекция", "агентство", "дума", "музей", "театр", "палата",
        "учреждение", "организация", "предприятие", "отдел", "служба", "редакция", "больница", "поликлиника",
    ]

    /// Whether a word is a body in the accusative: «в министерство», «в прокуратуру», «в администрацию».
    fileprivate static func isBodyDirected(_ word: String) -> Bool {
        let stem = String(word.dropLast())
        return bodies.contains(word) || word.hasSuffix("у") && bodies.contains(stem + "а")
            || word.hasSuffix("ю") && bodies.contains(stem + "я")
    }

    private static func isAddress(_ text: String) -> Bool {
        var facts = HeadFacts()
        return LetterheadNames.isContact(text) || text.unicodeScalars.first?.isDigit == true
            || facts.take(text).isEmpty && facts.place != nil
            || CueText(text).at(0, "г", "ул", "с", "п", "пос", "пер", "пр", "д", "обл")
    }

    private static func addressee(_ lines: [PaperLine]) -> Addressee? {
        var addressee = Addressee()
        var words: [String] = []
        var address: [String] = []
        for line in lines {
            let text = line.text.collapsed
            if ContactReader.isEmail(text) {
                addressee.email = addressee.email ?? text
            } else if addressee.name == nil, let found = name(in: text) {
                addressee.name = found.name
                if !found.before.isEmpty { words.append(found.before) }
            } else if isAddress(text), !isDative(text), addressee.name != nil || !words.isEmpty {
                address.append(text)
            } else if addressee.name != nil, !address.isEmpty {
                address.append(text)
            } else {
                words.append(text)
            }
        }
        addressee.address = address.isEmpty ? nil : address.joined(separator: "\n")
        place(words, in: &addressee)
        let isNothing = addressee.name == nil && words.isEmpty && addressee.email == nil
        return isNothing ? nil : addressee
    }

    /// A name that ends a line, with what stands before it.
    private static func name(in text: String) -> (name: String, before: String)? {
        let (tokens, names) = NameReader.names(in: text)
        guard let name = names.last, PersonReader.cleaned(tokens.text(from: name.tokens.upperBound)).isEmpty else {
            return nil
        }
        let before = tokens.text(before: name.tokens.lowerBound).trimmed
        let courtesy = before.lowercased()
        if courtesy == "г-ну" || courtesy == "г-же" || courtesy == "господину" || courtesy == "госпоже" {
            return (before + " " + name.text, "")
        }
        return (name.text, before.trimmedOfSigns)
    }

    /// Parts what stands above the name into position, organisation and department.
    private static func place(_ lines: [String], in addressee: inout Addressee) {
        guard let first = lines.first else {
            addressee.mode = .person
            return
        }
        // «И.С. Петрову, / директору школы»: behind the name the office is in small letters.
        if isDative(first) || addressee.name != nil && isDative(first.prefix(1).uppercased() + first.dropFirst()) {
            let text = joined(lines)
            if CueText(text)[0].flatMap({ ending($0.text) }) == true {
                addressee.position = text
                addressee.mode = .general
                return
            }
            let parted = parted(text)
            addressee.position = parted.position
            addressee.organisation = parted.organisation
            addressee.mode = .head
            return
        }
        // «В Министерство …»: the preposition is no part of the name.
        let lines = [first.withoutDirection] + lines.dropFirst()
        let office = lines.firstIndex(where: isDative)
        let unit = lines[..<(office ?? lines.count)].indices.dropFirst().first { isUnit(lines[$0]) }
        addressee.organisation = joined(Array(lines[..<(unit ?? office ?? lines.count)]))
        if let unit { addressee.unit = joined(Array(lines[unit..<(office ?? lines.count)])) }
        if let office { addressee.position = joined(Array(lines[office...])) }
        addressee.mode = office != nil ? .unitHead : unit != nil ? .unit : .organisation
    }

    private static func joined(_ lines: [String]) -> String {
        lines.dropFirst().reduce(lines.first ?? "") { CutWord.joined($0, $1) ?? $0 + " " + $1 }
    }

    private static func isUnit(_ text: String) -> Bool {
        CueText(text).at(
            0,
            stems: [
                "отдел", "сектор", "служб", "кафедр", "бухгалтери", "канцеляри", "управлени", "департамент",
                "лаборатори",
            ])
    }

    /// «Директору МБОУ СОШ № 15»: the position, and the organisation in the genitive.
    private static func parted(_ text: String) -> (position: String, organisation: String?) {
        let cue = CueText(text)
        for index in cue.words.indices.dropFirst() where cue[index]?.kind == .word {
            let word = cue.words[index]
            let isAbbreviation = word.text.unicodeScalars.count > 2 && cue.isUppercase(index)
            guard isAbbreviation || organisations.contains(word.text) else { continue }
            let start = isAbbreviation ? index : firstAdjective(cue, before: index)
            return (cue.text(before: start), cue.tokens.text(from: cue.words[start].tokens.lowerBound).trimmed)
        }
        return (text, nil)
    }

    /// «Председателю Тамбовской областной организации», «Главе Усть-Кубинского муниципального округа»: the adjectives before
    /// a body belong to it.
    private static func firstAdjective(_ cue: CueText, before index: Int) -> Int {
        var start = index
        while start > 1, let word = cue[start - 1] {
            if word.text == "-", start > 2, cue[start - 2]?.kind == .word {
                start -= 2
                continue
            }
            guard word.kind == .word, word.text.endsAsGenitiveAdjective,
                !offices.contains(where: { word.text.hasPrefix($0) })
            else { break }
            start -= 1
        }
        return start
    }

    private static let organisations: Set<String> = [
        "школы", "лицея", "гимназии", "управления", "министерства", "департамента", "комитета", "администрации",
        "института", "центра", "библиотеки", "колледжа", "техникума", "университета", "академии", "учреждения",
        "организации", "муниципального", "государственного", "краевого", "федерального", "отдела", "детского", "музея",
        "общества", "фонда", "союза", "городского", "районного", "средней",
    ]
}

extension String {
    /// The name of a body without «В» before it: «В Министерство просвещения», «В администрацию района».
    fileprivate var withoutDirection: String {
        let cue = CueText(self)
        let isBody = cue[1].map { cue.isCapitalised(1) || AddresseeReader.isBodyDirected($0.text) } ?? false
        return cue.at(0, "в", "во") && isBody ? cue.rest(from: 1) : self
    }
}
