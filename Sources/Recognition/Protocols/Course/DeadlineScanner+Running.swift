import ChanceryRussian

/// Deadlines that a sentence names without brackets.
extension DeadlineScanner {
    /// «… до 15 мая 2024 г.», «… не позднее 1 июня», «… с 10 по 20 апреля», «… в течение учебного года.»
    func running(_ text: String) -> [String] {
        let tokens = Tokens(text)
        let found = bounds(tokens)
        // How often something is done tells less than until when.
        return found.isEmpty
            ? times(tokens) { index in
                lead(tokens, index) { $0.isRecurrence } ?? recurrence(tokens, index)
            } : found
    }

    /// The times that say until when, from when or how long.
    func bounds(_ tokens: Tokens) -> [String] {
        times(tokens) { index in
            term(tokens, index) ?? offset(tokens, index) ?? lead(tokens, index) { $0.bounds } ?? tail(tokens, index)
                ?? bound(tokens, index) ?? span(leading: tokens, index) ?? dashed(tokens, index)
        }
    }

    /// The words of time outside of quotation marks and brackets.
    private func times(_ tokens: Tokens, end: (Int) -> Int?) -> [String] {
        var found: [String] = []
        var depth = 0
        var index = 0
        // «МБУ «Спортивная школа «Старт» … до 12 мая»: clerks close quotation marks within each other once.
        let isClosed = tokens.all.count { $0.text == "«" } == tokens.all.count { $0.text == "»" }
        while index < tokens.all.count {
            let token = tokens.all[index]
            if token.text == "(" || token.text == "«" && isClosed { depth += 1 }
            if token.text == ")" || token.text == "»" && isClosed { depth = max(0, depth - 1) }
            if depth == 0, let end = end(index) {
                found.append(DeadlineScanner.withoutTail(tokens.text(index...(end - 1))))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// «… в срок до 28 ноября 2025 года», «В срок не позднее 1 июня …», «в срок с 1 по 20 марта»: the words for a bound are a
    /// part of it.
    private func term(_ tokens: Tokens, _ start: Int) -> Int? {
        guard tokens.at(start, "в"), tokens.at(start + 1, "срок", "сроки") else { return nil }
        if tokens.at(start + 2, "с") { return span(tokens, start + 2) }
        guard tokens.at(start + 2, "до", "не", "к") else { return nil }
        return tail(tokens, start + 2) ?? bound(tokens, start + 2)
    }

    /// The index behind a bound that begins at a token: a day, or the end of a time, behind «до», «не позднее», «к».
    private func bound(_ tokens: Tokens, _ start: Int) -> Int? {
        var first = start
        // «в трёхдневный срок», «в недельный срок»
        if tokens.at(start, "в", "во"), tokens.at(start + 2, "срок"), let word = tokens[start + 1],
            ["дневный", "недельный", "месячный"].contains(where: { word.text.hasSuffix($0) })
        {
            return start + 3
        }
        if tokens.at(start, "на"), tokens.at(start + 1, "постоянной"), tokens.at(start + 2, "основе") {
            return start + 3
        }
        // «в 10-дневный срок»
        if tokens.at(start, "в", "во"), tokens[start + 1]?.kind == .figure, tokens.isDash(start + 2),
            tokens.at(start + 3, "дневный", "недельный", "месячный"), tokens.at(start + 4, "срок")
        {
            return start + 5
        }
        // «в период с 14.10.2024 по 29.11.2024»
        if tokens.at(start, "в"), tokens.at(start + 1, "период"), tokens.at(start + 2, "с") {
            return span(tokens, start + 2)
        }
        if tokens.at(start, "не"), tokens.at(start + 1, "позднее", "позже") {
            first = start + 2
        } else if tokens.at(start, "до"), !tokens.at(start - 1, "от", "с", "не") {
            first = start + 1
        } else if tokens.at(start, "к") {
            first = start + 1
        } else if tokens.at(start, "с", "со"), !tokens.at(start - 1, "период", "периоде") {
            return span(tokens, start) ?? beginning(tokens, start)
        } else {
            return nil
        }
        // «до 12.00 15 мая 2026 г.»
        if let clock = TimeReader.time(in: tokens, at: first), DateReader.date(in: tokens, at: first) == nil,
            DeadlineScanner.dayEnd(tokens, clock.end) != nil
        {
            first = clock.end
        }
        guard let end = DeadlineScanner.dayEnd(tokens, first) ?? DeadlineScanner.endOf(tokens, first) else {
            return nil
        }
        // «концерт к 9 мая» is for an occasion; only with its year that day is a bound.
        if tokens.at(start, "к"), DateReader.date(in: tokens, at: first) == nil, isHoliday(tokens, first) { return nil }
        return isAhead(tokens.text(start...(end - 1))) ? end : nil
    }

    /// «… ежедневно контролировать …», «… еженедельно, по пятницам, представлять …», «… 1 раз в четверть проводить …»: how often,
    /// in the midst of a sentence too.
    private func recurrence(_ tokens: Tokens, _ start: Int) -> Int? {
        var end = start + 1
        if tokens[start]?.kind == .figure || tokens.at(start, "один", "два", "три") {
            guard tokens.at(start + 1, "раз", "раза"), tokens.at(start + 2, "в"),
                tokens.at(start + 3, "неделю", "месяц", "квартал", "четверть", "полугодие", "год", "триместр")
            else { return nil }
            return start + 4
        }
        guard tokens.at(start, "ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно"),
            // «ежегодно проводимый конкурс» is one of its kind.
            tokens[end].map({ !$0.text.endsAsAdjective && !$0.text.endsAsGenitiveAdjective }) ?? true
        else { return nil }
        let next = tokens.at(end, ",") ? end + 1 : end
        if tokens.at(next, "по"), let day = tokens[next + 1]?.text,
            ["понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам"].contains(day)
        {
            end = next + 2
        } else if tokens.at(next, "до", "к"), tokens[next + 1]?.kind == .figure, tokens.at(next + 2, "числа", "числу") {
            end = next + 3
            if tokens.at(end, "месяца", "каждого") { end += tokens.at(end + 1, "месяца") ? 2 : 1 }
            // «…, следующего за отчётным[ периодом]»
            if tokens.at(end, ","), tokens.at(end + 1, "следующего"), tokens.at(end + 2, "за"), tokens[end + 3] != nil {
                end += tokens.at(end + 4, "периодом", "кварталом", "месяцем", "годом") ? 5 : 4
            }
        } else if tokens.at(next, "до", "к"), let clock = TimeReader.time(in: tokens, at: next + 1) {
            // «ежедневно до 10.00»
            end = clock.end
        }
        return end
    }

    /// «с 10 по 20 апреля 2024 г.», «с 1 мая до 10 июня»
    private func span(_ tokens: Tokens, _ start: Int) -> Int? {
        var index = start + 1
        guard tokens[index]?.kind == .figure else { return nil }
        if let end = DeadlineScanner.dayEnd(tokens, index) { index = end } else { index += 1 }
        guard tokens.at(index, "по", "до"), let end = DeadlineScanner.dayEnd(tokens, index + 1) else { return nil }
        return isAhead(tokens.text(start...(end - 1))) ? end : nil
    }

    /// «… перейти на пятидневную неделю с 9 января 2025 года.»: the day from which a point holds, at its end.
    private func beginning(_ tokens: Tokens, _ start: Int) -> Int? {
        guard let found = DateReader.date(in: tokens, at: start + 1),
            tokens[found.end] == nil || tokens.at(found.end, ".", ";")
        else { return nil }
        return isAhead(tokens.text(start...(found.end - 1))) ? found.end : nil
    }

    /// «… в течение 2023-2024 учебного года.», «… ежеквартально, до 10 числа месяца, следующего за отчётным кварталом.»: words of
    /// time that reach to the end of a sentence.
    private func tail(_ tokens: Tokens, _ start: Int) -> Int? {
        guard beginsTail(tokens, start) else { return nil }
        var end = start + 1
        while let token = tokens[end], end < start + 24 {
            // «до 15 мая 2026 г. (Иванова)», but «до 15 мая (включительно)»
            if token.text == ";" || token.text == "(" && tokens.at(start, "до") && !tokens.at(end + 1, "включительно") {
                break
            }
            if token.text == ".", !["г", "гг", "кв", "уч"].contains(tokens[end - 1]?.text ?? "") { break }
            end += 1
        }
        guard tokens[end] == nil || tokens.at(end, ".", ";", "(") else { return nil }
        return isAhead(tokens.text(start...(end - 1))) ? end : nil
    }

    /// Whether a day without a year is a public holiday (Трудовой кодекс, статья 112).
    private func isHoliday(_ tokens: Tokens, _ index: Int) -> Bool {
        guard let day = tokens[index]?.value else { return false }
        let month = tokens[index + 1].flatMap { $0.text == "." ? tokens[index + 2]?.value : Tokens.month($0.text) }
        return [(7, 1), (23, 2), (8, 3), (1, 5), (9, 5), (12, 6), (4, 11)].contains { $0 == day && $1 == month }
    }

    /// «За 3 дня до семинара разослать …», «… не позднее чем за неделю до проверки.»: so long before something else, up to the verb
    /// or the end of the sentence (domain.md §5, «за N дней до …»).
    private func offset(_ tokens: Tokens, _ start: Int) -> Int? {
        var first = start
        if tokens.at(first, "не"), tokens.at(first + 1, "позднее", "позже", "менее") {
            first += tokens.at(first + 2, ",") ? 3 : 2
            if tokens.at(first, "чем") { first += 1 }
        }
        guard tokens.at(first, "за"), let phrase = TimePhrase.longest(in: tokens, at: start, upTo: end(tokens, first)),
            phrase.isOffset
        else { return nil }
        return phrase.tokens.upperBound
    }

    /// The index of the verb, or of the sign that ends the words behind a token.
    private func end(_ tokens: Tokens, _ start: Int) -> Int {
        tokens.all.indices.dropFirst(start + 1).first { index in
            tokens.at(index, ",", ";", ".", ":", ")", "(") || tokens.isDash(index)
                || tokens.all[index].kind == .word && tokens.all[index].text.endsAsInfinitive
        } ?? tokens.all.count
    }

    /// «Ежегодно, до 1 ноября, представлять …», «С 1 октября 2025 года ввести …», «По пятницам проводить …»: a time at the head of a
    /// sentence, right before its verb.
    private func lead(_ tokens: Tokens, _ start: Int, where isMeant: (TimePhrase) -> Bool) -> Int? {
        guard start == 0 || tokens.at(start - 1, ".", ";", ":"),
            let verb = tokens.all.indices.dropFirst(start + 1).prefix(16).first(where: { index in
                tokens.all[index].kind == .word && tokens.all[index].text.endsAsInfinitive
            }), let phrase = TimePhrase.longest(in: tokens, at: start, upTo: verb), phrase.tokens.upperBound == verb,
            isMeant(phrase), isAhead(phrase.text)
        else { return nil }
        return verb
    }

    /// «Сдать отчёты – 15.01.2026.», «Провести декаду – апрель 2026 года.»: a time that a dash sets off at the end of a sentence, as
    /// brackets do; «дата сдачи – 15 января» is none.
    private func dashed(_ tokens: Tokens, _ start: Int) -> Int? {
        guard tokens.isDash(start - 1), tokens[start]?.followsBlank == true, tokens[start - 1]?.followsBlank == true,
            // «отчёт – за январь» is about a month.
            !tokens.at(start, "за", "на", "по", "от", "из")
        else { return nil }
        var end = start + 1
        while let token = tokens[end], end < start + 8, token.text != ";" {
            if token.text == ".", tokens[end + 1]?.followsBlank != false, tokens[end - 1]?.text != "г" { break }
            end += 1
        }
        guard tokens[end] == nil || tokens.at(end, ".", ";"), let phrase = TimePhrase.whole(tokens, start..<end),
            phrase.isDated, isAhead(phrase.text)
        else { return nil }
        let before = tokens.all[..<(start - 1)].suffix(30)
        let isTold = before.contains { $0.kind == .word && $0.text.endsAsInfinitive }
        return isTold && !before.suffix(4).contains { $0.text.hasPrefix("дат") || $0.text.hasPrefix("срок") }
            ? end : nil
    }

    /// «В течение месяца подготовить …», «В течение учебного года проводить …»: a span at the head of a sentence.
    private func span(leading tokens: Tokens, _ start: Int) -> Int? {
        guard tokens.at(start, "в"), tokens.at(start + 1, "течение", "течении"),
            start == 0 || tokens.at(start - 1, ".", ";", ":")
        else { return nil }
        var end = min(start + 8, tokens.all.count)
        while end > start + 2 {
            let text = tokens.text(start...(end - 1))
            if DeadlineParser.deadline(in: text, context: .calendar(2024)).hasReading {
                return isAhead(text) ? end : nil
            }
            end -= 1
        }
        return nil
    }

    private func beginsTail(_ tokens: Tokens, _ start: Int) -> Bool {
        if tokens.at(start, "в") { return tokens.at(start + 1, "течение", "течении") }
        if tokens.at(start, "не") { return tokens.at(start + 1, "реже") }
        if tokens[start]?.kind == .figure || tokens.at(start, "один", "два", "три") {
            return tokens.at(start + 1, "раз", "раза")
        }
        return tokens.at(
            start, "ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно", "постоянно", "до",
            "незамедлительно", "срочно") || tokens.at(start, "по") && tokens.at(start + 1, "мере")
    }

    /// The index behind a day: «15 мая 2024 г.», «15 мая», «15.05.2024».
    private static func dayEnd(_ tokens: Tokens, _ index: Int) -> Int? {
        if let found = DateReader.date(in: tokens, at: index) { return found.end }
        guard let day = tokens[index]?.value, (1...31).contains(day) else { return nil }
        if let month = tokens[index + 1], month.kind == .word, Tokens.month(month.text) != nil { return index + 2 }
        guard tokens.at(index + 1, "."), let month = tokens[index + 2], month.text.utf8.count == 2,
            let value = month.value, (1...12).contains(value), !month.followsBlank, tokens[index]?.text.utf8.count == 2
        else { return nil }
        return index + 3
    }

    /// The index behind «конца учебного года», «конца мая 2024 года», «начала учебного года».
    private static func endOf(_ tokens: Tokens, _ index: Int) -> Int? {
        guard tokens.at(index, "конца", "начала", "окончания") else { return nil }
        var end = index + 1
        while let token = tokens[end], end < index + 6, token.kind != .sign || tokens.isDash(end) { end += 1 }
        while end > index + 1 {
            let text = tokens.text(index...(end - 1))
            if DeadlineParser.deadline(in: "до " + text, context: .calendar(2024)).hasReading {
                return end + (tokens.at(end, ".") && tokens.at(end - 1, "г") ? 1 : 0)
            }
            end -= 1
        }
        return nil
    }
}
