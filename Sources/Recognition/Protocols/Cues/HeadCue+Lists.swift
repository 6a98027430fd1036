/// The lists that the head of minutes opens: those present, the agenda.
extension HeadCue {
    /// Who was there, was asked, or was missing.
    static func attendance(in line: CueText) -> Found? {
        let stems: [(Field, [String])] = [
            (.absent, ["отсутств"]), (.invited, ["приглаш"]), (.present, ["присутств", "участник", "участвовал"]),
        ]
        for (index, word) in line.words.prefix(10).enumerated() where word.kind == .word {
            if word.text == "участие", line.at(index - 1, stems: ["принял", "принима"]) {
                return closed(.present, behind: index, in: line)
            }
            guard var field = stems.first(where: { $0.1.contains { word.text.hasPrefix($0) } })?.0 else { continue }
            // «Не присутствовали:», «Не смогли принять участие:»
            if field == .present, line.words[..<index].contains(where: { $0.text == "не" }) { field = .absent }
            // «Приглашённые участники», «в присутствии»: the first word counts, one in the midst must be a verb.
            if index > 0, !word.text.hasPrefix("участвовал"), !word.text.hasPrefix("присутствов"),
                !word.text.hasPrefix("присутству"),
                !word.text.hasPrefix("отсутствов"), field != .absent, !word.text.hasPrefix("отсутству"),
                // «На совещание приглашены: …»
                !(word.text.hasPrefix("приглашен") && line.at(0, "на") && line.at(index + 1, ":")),
                !line.at(0, "список", "также", "количество", "всего", "число")
            {
                continue
            }
            return closed(field, behind: index, in: line)
        }
        // «Подключилось: 26 муниципалитетов», as minutes of meetings at a distance count.
        if line.at(0, stems: ["подключил"]), let separator = line.separator(within: 4) { return (.present, separator) }
        // «Со стороны школы: Котельников А.А., директор», as minutes of two parties have it.
        if line.at(0, "со"), line.at(1, "стороны"), let separator = line.separator(within: 12), line.at(separator, ":"),
            beginsName(line, separator + 1)
        {
            return (.present, separator)
        }
        // «Явка: 12 человек», «Зарегистрировано участников: 12»
        if line.at(0, "явка"), line.at(1, ":") || line.isDash(1) { return (.present, 1) }
        if line.at(0, "зарегистрировано", "зарегистрировались"), let separator = line.separator(within: 4) {
            return (.present, separator)
        }
        // «Конкурсная комиссия, созданная приказом …, в составе:», the members below
        if line.words.count > 3, line.words.last?.text == ":", line.at(line.words.count - 2, "составе"),
            line.at(line.words.count - 3, "в"),
            line.words.prefix(4).contains(where: { word in
                ["комисси", "жюри", "групп", "совет", "оргкомитет", "комитет"].contains { word.text.hasPrefix($0) }
            })
        {
            return (.present, line.words.count - 1)
        }
        // «Были: старосты 5–11 классов»
        if line.at(0, "были"), line.at(1, ":") { return (.present, 1) }
        // «Состав жюри: …», also with its people in the next cell of a row or behind a dash.
        guard line.at(0, "члены", "состав"), let separator = line.separator(within: 8) else { return nil }
        let isMeant = line.at(separator, ":") || line.words[separator].followsTab || beginsName(line, separator + 1)
        return isMeant ? closed(.present, behind: 0, in: line) : nil
    }

    static func beginsName(_ line: CueText, _ index: Int) -> Bool {
        line[index].map { NameReader(line.tokens).end(ofNameAt: $0.tokens.lowerBound) != nil } ?? false
    }

    /// The cue up to its colon, dash or figure; a sentence that only uses the word is none.
    static func closed(_ field: Field, behind index: Int, in line: CueText) -> Found? {
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
    static func agenda(in line: CueText) -> Found? {
        if OpeningCue.adopts(line) { return nil }
        // «Утверждена следующая повестка дня:», «Председатель предложила повестку дня:»
        if line.words.last?.text == ":", line.words.count <= 16,
            let noun = line.words.indices.prefix(12).first(where: { line.at($0, stems: ["повестк"]) }), noun > 0,
            Question(line) == nil,
            !line.words.dropLast().contains(where: { $0.text.hasPrefix("голосовал") || $0.text == ":" })
        {
            return (.agenda, line.words.count - 1)
        }
        let isNamed =
            line.at(0, "повестка", "повесткадня") || line.at(0, "порядок") && line.at(1, "дня")
            || line.at(0, "на") && line.at(1, "повестке")
            || line.at(0, "план", "программа")
                && line.at(
                    1, "заседания", "совещания", "собрания", "педсовета", "проведения", "встречи", "работы",
                    "семинара", "вебинара", "конференции")
                && line.at(2, ":") && line[3] == nil
            || line.at(0, "план", "программа") && line.at(1, ":") && line[2] == nil
            || line.at(0, "вопрос") && line.at(1, ":")
            || line.at(0, "что") && line.at(1, "обсудили", "обсуждали", "рассмотрели") && line.at(2, ":")
            || line.at(0, "обсудили", "обсуждали", "рассмотрели", "рассматривали")
                && (line[1] == nil || line.at(1, ":") && line[2] == nil)
            || line.at(
                0, "вопросы", "рассматриваемые", "обсуждаемые", "рассмотренные", "обсужденные", "обсуждены",
                "рассмотрены", "рассмотрели", "обсудили", "обсуждались")
                && line.words.prefix(4).contains { $0.text == "вопросы" || $0.text == "следующие" }
            // «Вопрос, поставленный на голосование: …», «Вопрос повестки дня: …», as minutes of an absent vote have it.
            || line.at(0, "вопрос", "вопросы")
                && line.words.prefix(4).contains { $0.text.hasPrefix("поставленн") || $0.text == "повестки" }
            // «На обсуждение вынесены следующие вопросы:», «Были рассмотрены вопросы:»
            || line.at(0, "на", "были")
                && line.at(1, stems: ["рассмотр", "обсужд", "заседани", "собрани", "совещани"])
                && line.words.prefix(8).contains { $0.text == "вопросы" } && line.words.last?.text == ":"
        guard isNamed else { return nil }
        if let separator = line.separator(within: 8) { return (.agenda, separator) }
        let words = line.words.prefix { $0.kind == .word }.count
        // «Повестка дня утверждена» is a sentence; «ПОВЕСТКА ДНЯ» and «Повестка дня 1. О плане» are cues.
        let isAlone = words == line.words.count && words <= 4 || line.at(words, ".") && line[words + 1] == nil
        if isAlone { return line.at(0, "вопросы") && words < 2 && !line.isUppercase(0) ? nil : (.agenda, words) }
        return line[words]?.kind == .figure && words <= 4 ? (.agenda, words) : nil
    }
}
