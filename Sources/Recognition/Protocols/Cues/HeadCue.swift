/// What a line in the head of minutes tells: «Дата проведения: …», «Председатель – …», «Присутствовали: …».
struct HeadCue {
    /// What is told.
    enum Field: Sendable, Hashable {
        case date
        case time
        case place
        case number
        case topic
        case chair
        case secretary
        case present
        case invited
        case absent
        case agenda
        /// When the meeting ended, how many members there are, whether there was a quorum: words without a field.
        case aside
    }

    var field: Field
    /// The words of the cue themselves: «Присутствовало 24 человека».
    var lead: String
    /// What follows them.
    var rest: String

    /// Reads the cue that a line begins with; `nil` where there is none.
    init?(_ text: String) {
        let line = CueText(String(text.prefix(400)))
        guard let first = line[0], first.kind == .word || first.text == "№" else { return nil }
        guard let found = HeadCue.field(of: line) else { return nil }
        field = found.field
        let whole = CueText(text)
        lead = whole.text(before: found.end)
        rest = whole.rest(from: found.end)
    }

    typealias Found = (field: Field, end: Int)

    private static func field(of line: CueText) -> Found? {
        sentence(in: line) ?? label(in: line) ?? role(in: line) ?? attendance(in: line) ?? agenda(in: line)
    }

    /// Labels that a colon, a dash or nothing closes: «Дата», «Место проведения», «Начало в 14:00».
    private static func label(in line: CueText) -> Found? {
        // «Дата проведения собрания (схода, конференции): …», as forms of municipalities word it.
        let separator = line.separator(within: 12)
        let field: Field
        switch line[0]?.text {
        case "дата":
            // «Дата окончания приёма бюллетеней» is no day of the meeting.
            field = line.at(1, "окончания", "завершения", "следующего", "рассылки", "подписания") ? .aside : .date
        case "время", "начало":
            // The meeting begins when it is opened, not when its members register.
            let isOther = line.words.prefix(4).contains { word in
                ["окончан", "завершен", "закрыт", "регистрац"].contains { word.text.hasPrefix($0) }
            }
            field = isOther ? .aside : .time
        case "окончание", "завершение", "форма", "кворум", "основание": field = .aside
        case "состав", "всего", "численность", "количество":
            guard countsMembers(line) else { return nil }
            field = .aside
        case "число", "день", "когда":
            guard line.at(1, ":") || line.at(1, "проведения", "заседания") else { return nil }
            field = .date
        case "место", "адрес": field = .place
        case "где":
            guard line.at(1, ":") else { return nil }
            field = .place
        // «Заседание комиссии состоялось по адресу: …»
        case "заседание", "собрание", "совещание":
            guard let separator, line.at(separator, ":"),
                line.words[..<separator].contains(where: { $0.text == "адресу" })
            else { return nil }
            field = .place
        case "номер": field = .number
        case "регистрационный":
            guard line.at(1, "номер", "№") else { return nil }
            if line[2]?.kind == .figure { return (.number, 2) }
            field = .number
        case "№":
            field = .number
            guard line.at(1, stems: ["протокол"]) else { return nil }
        // «Предмет закупки: …» is what commissions meet about.
        case "тема", "предмет": field = .topic
        case "наименование":
            guard line.at(1, "объекта", "предмета") else { return nil }
            field = .topic
        default: return nil
        }
        if let separator { return (field, separator) }
        // «Тема «Мы рады знакомству»»
        if line.at(0, "тема"), line.at(1, "«", "\"", "“") { return (field, 1) }
        if line.at(0, "кворум"), line.words.count <= 8 { return (field, 1) }
        // «Начало в 14.00», «Место проведения МАУ «ЦРО»»: no sign between the label and its text.
        if field == .time, let figure = line.words.prefix(6).firstIndex(where: { $0.kind == .figure }) {
            return (field, figure)
        }
        let isLong = line.at(1, "проведения", "заседания", "совещания", "составления", "собрания", "начала")
        return isLong && field != .aside ? (field, 2) : nil
    }

    /// A fact told in a sentence: «Состоялось 16 января 2024 г.», «Заседание начато в 14.00».
    private static func sentence(in line: CueText) -> Found? {
        // «Открыл совещание Трофимов Ю.В., обозначив его цели.» tells what went on.
        if line.at(0, "открыл", "открыла", "открывает"),
            line.at(1, stems: ["заседани", "собрани", "совещани", "встреч"])
        {
            return (.aside, line.words.count)
        }
        // «Заседание правомочно.», «Собрание считается правомочным.»
        if line.at(0, "заседание", "собрание", "совет", "комиссия"), line.words.count <= 12,
            line.words.prefix(5).contains(where: { $0.text.hasPrefix("правомоч") })
        {
            return (.aside, line.words.count)
        }
        guard line.words.count <= 10 else { return nil }
        if line.at(0, "состоялось", "состоялся", "состоялась", "проведено", "проведен", "проведена"),
            line.at(1, ":", "в", "«", "\"") || line[1]?.kind == .figure
        {
            return (.date, 1)
        }
        let isBegun =
            line.at(0, "заседание", "собрание", "совещание") && line.at(1, "начато", "началось", "открыто")
        return isBegun ? (.time, 2) : nil
    }

    /// «Состав совета: 9 человек», «Всего членов совета – 15» count the members, not those who came.
    private static func countsMembers(_ line: CueText) -> Bool {
        if line.at(0, "состав") {
            guard let separator = line.separator(within: 12) else { return false }
            return line[separator + 1]?.kind == .figure && line.words.count <= separator + 4
        }
        // «Всего членов совета – 15, присутствовало – 12» counts those who came.
        return line.words.prefix(6).contains { $0.text.hasPrefix("член") || $0.text.hasPrefix("состав") }
            && !line.words.prefix(10).contains { $0.text.hasPrefix("присутств") || $0.text.hasPrefix("участ") }
    }

    /// Who led the meeting and who took the minutes.
    private static func role(in line: CueText) -> Found? {
        let field: Field
        let acting = actingOffice(line) ?? -1
        if line.at(0, "председатель", "председательствующий", "председательствующая", "председательствовал")
            || line.at(0, "председательствовала", "ведущий", "ведущая", "модератор", "председательствует")
            || line.at(0, "вел", "вела") && !line.at(1, "протокол") || opensMeeting(line)
            || line.at(acting, "председателя", "председательствующего")
            || line.at(0, "ведет") && (line.at(1, ":") || line.at(1, stems: meetings))
        {
            field = .chair
        } else if line.at(0, "под"), line.at(1, "председательством"), line.isCapitalised(0) {
            return (.chair, 2)
        } else if line.at(0, "руководитель"), leadsMeeting(line), line.separator(within: 12) != nil {
            field = .chair
        } else if isSecretary(line)
            || line.at(0, "протокол") && line.at(1, ":") && beginsName(line, 2)
            || line.at(0, "протокол")
                && line.at(1, stems: ["вел", "ведет", "состав", "писал", "оформ", "записал"])
            || line.at(0, "вел", "вела", "ведет") && line.at(1, "протокол")
            || line.at(0, "ведение") && line.at(1, "протокола") || line.at(0, "секретариат") && line.at(1, ":")
            || line.at(0, stems: ["протоколировал"]) || line.at(acting, "секретаря")
        {
            field = .secretary
        } else {
            return nil
        }
        if let office = officeInBrackets(line) {
            return (field, office)
        }
        if let separator = line.separator(within: 12) { return (field, separator) }
        // «Председательствует заместитель главы Зорин А.Э.»: behind a verb the position stands.
        let verb = line.at(0, stems: ["председательств"]) && !line.at(0, stems: ["председательствующ"]) ? 1 : 0
        let reader = NameReader(line.tokens)
        guard
            let name = line.words.indices.first(where: { reader.end(ofNameAt: line.words[$0].tokens.lowerBound) != nil }
            )
        else { return line.words.count <= 6 ? (field, line.words.count) : nil }
        // «Председатель Иванова И.И. открыла заседание» is a sentence.
        let behind = reader.end(ofNameAt: line.words[name].tokens.lowerBound) ?? 0
        if let next = line.tokens[behind], next.kind == .word { return nil }
        let ledMeeting =
            line.at(0, "вел", "вела", "ведет", "провел", "провела")
            && line.at(1, stems: meetings)
        let behindVerb = opensMeeting(line) || ledMeeting || field == .secretary && line.at(0, "протокол") ? 2 : verb
        // «Председатель __________ Громова Е.В.»: a line to sign on is many signs, and no words.
        let isNear = line.words[..<name].count { $0.text != "_" } <= 10
        return isNear ? (field, behindVerb > 0 ? behindVerb : name) : nil
    }

    private static let meetings = ["заседани", "собрани", "совещани", "встреч"]

    /// «И.о. председателя: …», «Исполняющая обязанности секретаря – …», «Врио председателя …»: the index of the office in whose
    /// stead somebody acts.
    private static func actingOffice(_ line: CueText) -> Int? {
        if line.at(0, "и"), line.at(1, "."), line.at(2, "о") { return line.at(3, ".") ? 4 : 3 }
        if line.at(0, "исполняющий", "исполняющая"), line.at(1, "обязанности") { return 2 }
        return line.at(0, "врио") ? 1 : nil
    }

    /// «Председатель (заместитель главы) Громова Е.В.»: the index of the bracket, which holds his office; «Секретарь (без права
    /// голоса)» has none.
    private static func officeInBrackets(_ line: CueText) -> Int? {
        guard let bracket = line.words.prefix(6).firstIndex(where: { $0.text == "(" }), bracket > 0,
            !line.words[..<bracket].contains(where: { $0.text == ":" }), let office = line[bracket + 1],
            NameReader.offices.contains(office.text), let close = line.words.firstIndex(where: { $0.text == ")" }),
            close < bracket + 24
        else { return nil }
        let name = line.at(close + 1, ":") || line.isDash(close + 1) ? close + 2 : close + 1
        return beginsName(line, name) ? bracket : nil
    }

    /// «Собрание открыл староста Попов Н.Н.», «Заседание вела …»
    private static func opensMeeting(_ line: CueText) -> Bool {
        line.at(0, "собрание", "заседание", "совещание", "встречу")
            && line.at(1, "открыл", "открыла", "вел", "вела", "ведет", "провел", "провела") && line.words.count <= 24
    }

    /// «Руководитель ШМО», «Руководитель рабочей группы»: who leads those that met.
    private static func leadsMeeting(_ line: CueText) -> Bool {
        line.at(1, "мо", "шмо", "рмо", "гмо", "умо", "группы", "секции", "заседания", "совещания", "штаба")
            || line.at(1, "собрания", "встречи", ":")
            || line.at(1, stems: ["методическ", "рабоч", "объединени", "творческ"])
    }

    /// «Секретарь», «Секретари», «Ответственный секретарь», «Учёный секретарь».
    static func isSecretary(_ line: CueText) -> Bool {
        if line.at(0, "секретарь", "секретари") { return true }
        return line.at(1, "секретарь")
            && line.at(0, stems: ["ответственн", "учен", "техническ", "исполнительн", "протокольн", "корпоративн"])
    }
}
