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

    private typealias Found = (field: Field, end: Int)

    private static func field(of line: CueText) -> Found? {
        label(in: line) ?? role(in: line) ?? attendance(in: line) ?? agenda(in: line)
    }

    /// Labels that a colon, a dash or nothing closes: «Дата», «Место проведения», «Начало в 14:00».
    private static func label(in line: CueText) -> Found? {
        let separator = line.separator(within: 8)
        let field: Field
        switch line[0]?.text {
        case "дата":
            // «Дата окончания приёма бюллетеней» is no day of the meeting.
            field = line.at(1, "окончания", "завершения", "следующего", "рассылки", "подписания") ? .aside : .date
        case "время", "начало": field = line.at(1, "окончания", "завершения") ? .aside : .time
        case "окончание", "завершение", "форма", "кворум": field = .aside
        case "всего", "численность", "количество":
            guard line.words.prefix(6).contains(where: { $0.text.hasPrefix("член") || $0.text.hasPrefix("состав") }),
                !line.words.prefix(6).contains(where: { $0.text.hasPrefix("присутств") || $0.text.hasPrefix("участ") })
            else { return nil }
            field = .aside
        case "место", "адрес": field = .place
        case "номер": field = .number
        case "№":
            field = .number
            guard line.at(1, stems: ["протокол"]) else { return nil }
        case "тема": field = .topic
        default: return nil
        }
        if let separator { return (field, separator) }
        if line.at(0, "кворум"), line.words.count <= 8 { return (field, 1) }
        // «Начало в 14.00», «Место проведения МАУ «ЦРО»»: no sign between the label and its text.
        if field == .time, let figure = line.words.prefix(6).firstIndex(where: { $0.kind == .figure }) {
            return (field, figure)
        }
        let isLong = line.at(1, "проведения", "заседания", "совещания", "составления", "собрания", "начала")
        return isLong && field != .aside ? (field, 2) : nil
    }

    /// Who led the meeting and who took the minutes.
    private static func role(in line: CueText) -> Found? {
        let field: Field
        if line.at(0, "председатель", "председательствующий", "председательствующая", "председательствовал")
            || line.at(0, "председательствовала", "ведущий", "ведущая", "модератор", "председательствует")
            || line.at(0, "вел", "вела") && !line.at(1, "протокол")
        {
            field = .chair
        } else if line.at(0, "руководитель"), leadsMeeting(line), line.separator(within: 12) != nil {
            field = .chair
        } else if isSecretary(line)
            || line.at(0, "протокол") && line.at(1, "вел", "вела", "ведет", "составил", "составила")
            || line.at(0, "вел", "вела") && line.at(1, "протокол")
        {
            field = .secretary
        } else {
            return nil
        }
        if let separator = line.separator(within: 12) { return (field, separator) }
        let reader = NameReader(line.tokens)
        guard
            let name = line.words.indices.first(where: { reader.end(ofNameAt: line.words[$0].tokens.lowerBound) != nil }
            )
        else { return line.words.count <= 6 ? (field, line.words.count) : nil }
        // «Председатель Иванова И.И. открыла заседание» is a sentence.
        let behind = reader.end(ofNameAt: line.words[name].tokens.lowerBound) ?? 0
        if let next = line.tokens[behind], next.kind == .word { return nil }
        return name <= 10 ? (field, name) : nil
    }

    /// «Руководитель ШМО», «Руководитель рабочей группы»: who leads those that met.
    private static func leadsMeeting(_ line: CueText) -> Bool {
        line.at(1, "мо", "шмо", "рмо", "гмо", "умо", "группы", "секции")
            || line.at(1, stems: ["методическ", "рабоч", "объединени", "творческ"])
    }

    /// «Секретарь», «Секретари», «Ответственный секретарь», «Учёный секретарь».
    static func isSecretary(_ line: CueText) -> Bool {
        if line.at(0, "секретарь", "секретари") { return true }
        return line.at(1, "секретарь")
            && line.at(0, stems: ["ответственн", "учен", "техническ", "исполнительн", "протокольн"])
    }

    /// Who was there, was asked, or was missing.
    private static func attendance(in line: CueText) -> Found? {
        let stems: [(Field, [String])] = [
            (.absent, ["отсутств"]), (.invited, ["приглаш"]), (.present, ["присутств", "участник", "участвовал"]),
        ]
        for (index, word) in line.words.prefix(10).enumerated() where word.kind == .word {
            if word.text == "участие", line.at(index - 1, stems: ["принял", "принима"]) {
                return closed(.present, behind: index, in: line)
            }
            guard let field = stems.first(where: { $0.1.contains { word.text.hasPrefix($0) } })?.0 else { continue }
            // «Приглашённые участники», «в присутствии»: the first word counts, one in the midst must be a verb.
            if index > 0, !word.text.hasPrefix("присутствов"), !word.text.hasPrefix("присутству"),
                !word.text.hasPrefix("отсутствов"), !word.text.hasPrefix("отсутству"),
                !line.at(0, "список", "также", "количество", "всего", "число")
            {
                continue
            }
            return closed(field, behind: index, in: line)
        }
        // «Состав жюри: …», also with its people in the next cell of a row.
        if line.at(0, "члены", "состав"),
            line.separator(within: 8).map({ line.at($0, ":") || line.words[$0].followsTab }) == true
        {
            return closed(.present, behind: 0, in: line)
        }
        return nil
    }

    /// The cue up to its colon, dash or figure; a sentence that only uses the word is none.
    private static func closed(_ field: Field, behind index: Int, in line: CueText) -> Found? {
        if let separator = line.separator(within: 14, from: index) { return (field, separator) }
        // «Присутствовало 24 человека», «Присутствовали Иванова И.И., …», «Присутствовали» alone.
        let next = index + 1
        if line[next] == nil || line.at(next, ".") { return (field, next) }
        if line[next]?.kind == .figure { return (field, next) }
        let reader = NameReader(line.tokens)
        if let word = line[next], reader.end(ofNameAt: word.tokens.lowerBound) != nil { return (field, next) }
        return index == 0 && line.words.count <= 6 ? (field, next) : nil
    }

    /// «ПОВЕСТКА ДНЯ:», «Вопросы для обсуждения:», «На повестке дня …».
    private static func agenda(in line: CueText) -> Found? {
        let isNamed =
            line.at(0, "повестка", "повесткадня") || line.at(0, "порядок") && line.at(1, "дня")
            || line.at(0, "на") && line.at(1, "повестке")
            || line.at(0, "план")
                && line.at(1, "заседания", "совещания", "собрания", "педсовета", "проведения", "встречи")
                && line.at(2, ":") && line[3] == nil
            || line.at(0, "вопросы", "рассматриваемые", "обсуждаемые", "рассмотрены", "рассмотрели", "обсудили")
                && line.words.prefix(4).contains { $0.text == "вопросы" || $0.text == "следующие" }
        guard isNamed else { return nil }
        if let separator = line.separator(within: 8) { return (.agenda, separator) }
        let words = line.words.prefix { $0.kind == .word }.count
        // «Повестка дня утверждена» is a sentence; «ПОВЕСТКА ДНЯ» and «Повестка дня 1. О плане» are cues.
        let isAlone = words == line.words.count && words <= 4 || line.at(words, ".") && line[words + 1] == nil
        if isAlone { return line.at(0, "вопросы") && words < 2 && !line.isUppercase(0) ? nil : (.agenda, words) }
        return line[words]?.kind == .figure && words <= 4 ? (.agenda, words) : nil
    }
}
