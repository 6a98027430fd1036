/// What a line in the course of minutes begins: «1. СЛУШАЛИ: …», «По второму вопросу выступила …», «РЕШИЛИ:».
struct CourseCue {
    /// What follows.
    enum Verb: Sendable, Hashable {
        case heard
        case spoke
        case decided
        case voted
    }

    /// The item of the agenda that the line names in words.
    var question: Question?
    /// What follows; `nil` where the line only names an item.
    var verb: Verb?
    /// What stands between «По первому вопросу» and the verb, or behind it where there is no verb.
    var topic: String = ""
    /// What stands between the verb and its colon: «единогласно».
    var qualifier = ""
    /// The text behind the cue.
    var rest = ""
    /// What stands before the verb that closes a line: «Рассмотрев вопрос «…», коллегия».
    var lead = ""
    /// Whether the line is a heading without a colon: «Решение педагогического совета».
    var isHeading = false

    /// Reads the cue that a line without its number begins with; `nil` where there is none.
    ///
    /// - Parameter isNumbered: Whether a number stands before the line: «1. Решили» is a cue, «1. Решение довести …» is a
    ///   decision.
    init?(_ text: String, isNumbered: Bool) {
        // «(Результаты голосования: «за» – 37, «против» – 1)»: a vote may stand in brackets.
        if text.hasPrefix("("), text.hasSuffix(")"), text.utf8.count < 400 {
            guard let inside = CourseCue(String(text.dropFirst().dropLast()).trimmed, isNumbered: false),
                inside.verb == .voted
            else { return nil }
            self = inside
            return
        }
        let line = CueText(text)
        let isQuoted = line.at(0, "«", "\"", "“") && line.at(1, "за")
        guard line[0]?.kind == .word || line[0]?.kind == .figure || isQuoted else { return nil }
        var start = 0
        if let question = Question(line, from: CourseCue.behindManner(line, 0)) {
            self.question = question
            start = question.end
            while let word = line[start], word.kind == .sign,
                ":.,–—-".unicodeScalars.contains(where: {
                    String($0) == word.text
                })
            { start += 1 }
        }
        if let found = CourseCue.asked(line, from: start, question)
            ?? CourseCue.leading(line, from: start, isNumbered: isNumbered, isAsked: question != nil)
            ?? CourseCue.closing(line, from: start, isNumbered: isNumbered)
        {
            verb = found.verb
            topic = line.text(before: found.start).suffixed(behind: line.text(before: start))
            qualifier = found.qualifier
            lead = found.lead
            isHeading = found.isHeading
            // «СЛУШАЛИ по первому вопросу:»
            question = question ?? Question(CueText(qualifier))
            rest = line.rest(from: found.end)
            takeQuestionBehind()
        } else if question != nil {
            topic = line.rest(from: start)
        } else {
            return nil
        }
    }

    /// «СЛУШАЛИ: по первому вопросу Иванову А.П. – о работе»: the item behind the verb.
    private mutating func takeQuestionBehind() {
        guard question == nil, verb == .heard || verb == .spoke else { return }
        let line = CueText(rest)
        guard let found = Question(line), found.number != nil, line[found.end] != nil else { return }
        question = found
        // A word follows, or the sign that parts it from the item.
        rest = line.tokens.text(from: line[found.end]?.tokens.lowerBound ?? 0).trimmedOfSigns
    }

    struct Found {
        var verb: Verb
        var start: Int
        var end: Int
        var qualifier = ""
        var lead = ""
        var isHeading = false
    }

    private static let stems: [(Verb, [String])] = [
        (
            .heard,
            ["слушал", "заслушал", "заслушан", "выслушал", "докладчик", "доложил", "содоклад", "отчитал", "докладывал"]
        ),
        (
            .spoke,
            [
                "выступил", "выступал", "выступающ", "обсужден", "обсудил", "прения", "высказал", "отметили",
                "выступления",
            ]
        ),
        (
            .decided,
            [
                "решил", "решен", "решает", "постановил", "постановл", "постановлен", "поручения", "договорил",
                "условилис",
            ]
        ),
        (.decided, announced),
        (.voted, ["голосовал", "голосован", "проголосовал"]),
    ]

    /// Words that announce points only where they stand alone: «РЕКОМЕНДАЦИИ:», «Договорённости:», «Поручить:».
    private static let announced = [
        "рекомендаци", "рекомендован", "рекомендовали", "договоренност", "определили", "поручено", "поручить",
        "резолюция", "итоги", "результаты", "рекомендовать", "наметили", "утвердили", "приняли", "вывод", "выводы",
    ]

    private static func verb(_ line: CueText, _ index: Int) -> Verb? {
        if line.at(index, stems: announced), !isAlone(line, index) { return nil }
        return stems.first { line.at(index, stems: $0.1) }?.0
    }

    /// Whether a word closes its line with a colon, perhaps with those who decide between: «Рекомендации совета:».
    private static func isAlone(_ line: CueText, _ index: Int) -> Bool {
        let colon = body(line, index + 1).map { $0 + 1 } ?? index + 1
        return line.at(colon, ":") && line[colon + 1] == nil
    }

    /// The index behind «с информацией», «с докладом», which may stand before «выступила» and before «по первому вопросу
    /// выступила».
    private static func behindManner(_ line: CueText, _ index: Int) -> Int {
        let manners = ["информаци", "доклад", "сообщени", "отчет", "презентаци", "предложени", "обзор"]
        guard line.at(index, "с", "со"), line.at(index + 1, stems: manners),
            line.at(Question(line, from: index + 2)?.end ?? index + 2, stems: ["выступ"])
        else {
            return index
        }
        return index + 2
    }

    /// A verb at the beginning: «СЛУШАЛИ:», «Решили утвердить», «Результаты голосования: …», «Принято единогласно».
    private static func leading(_ line: CueText, from start: Int, isNumbered: Bool, isAsked: Bool) -> Found? {
        if let vote = vote(line, from: start) { return vote }
        var index = start
        if line.at(index, "в"), line.at(index + 1, "обсуждении", "прениях") { index += 1 }
        index = behindManner(line, index)
        if line.at(index, "проект"), line.at(index + 1, "решения", "постановления") { index += 1 }
        if let summary = summary(line, index, from: start) { return summary }
        // «Принятые решения» as a heading
        if !isNumbered, line.at(index, "принятые", "принятое"), line.at(index + 1, "решения", "решение"),
            line[index + 2] == nil
        {
            return Found(verb: .decided, start: start, end: index + 2)
        }
        if line.at(index, "принятые", "принятое", "принято", "приняли", "вынесли"), line[index + 2] != nil {
            index += 1
        }
        // «Заключение наблюдательного совета: рекомендовать …»: what such councils decide is called so.
        if line.at(index, "заключение"), let colon = line.separator(within: 6, from: index), line.at(colon, ":"),
            line.at(colon - 1, "совета", "комиссии", "комитета", "коллегии"), !isNumbered
        {
            return Found(verb: .decided, start: start, end: colon)
        }
        // «Принято:» alone
        if line.at(index, "принято"), line.at(index + 1, ":"), line[index + 2] == nil {
            return Found(verb: .decided, start: start, end: index + 1)
        }
        guard let verb = verb(line, index) else { return nil }
        let isNoun = isNoun(line, index)
        let next = index + 1
        let separator = line.separator(within: 10, from: next)
        if let separator, line[separator]?.text == ":" || separator == next {
            let isQuoted = line.words[next..<separator].contains { "«\"“„".contains($0.text) }
            // «Решение педагогического совета: …» is a cue; «1. Решение довести до сведения: …» is a decision.
            let isFar = separator - next > (isNumbered && isNoun ? 2 : 7)
            if !isQuoted, !isFar, !(isNoun && isNumbered && separator > next), !saysMore(line, next, separator, verb) {
                return Found(
                    verb: verb, start: start, end: separator,
                    qualifier: separator == next ? "" : line.qualifier(next..<separator))
            }
        }
        if line[next] == nil || line.at(next, ".") && line[next + 1] == nil {
            return isNoun && isNumbered ? nil : Found(verb: verb, start: start, end: next)
        }
        if isNoun { return isNumbered ? nil : heading(line, index, from: start) }
        let isLoud = line.isUppercase(index) && (line[index]?.text.unicodeScalars.count ?? 0) > 5
        if isLoud || isAsked { return Found(verb: verb, start: start, end: next) }
        return running(line, verb, at: index, from: start, isNumbered: isNumbered)
    }

    /// A verb that the sentence goes on behind: «Слушали Иванову А.П. о плане», «Решили утвердить план».
    private static func running(
        _ line: CueText, _ verb: Verb, at index: Int, from start: Int, isNumbered: Bool
    ) -> Found? {
        let next = index + 1
        let reader = NameReader(line.tokens)
        let hasName = (next..<min(next + 6, line.words.count)).contains {
            reader.end(ofNameAt: line.words[$0].tokens.lowerBound) != nil
        }
        switch verb {
        // «1. Слушали информацию Гусевой Т.Н. о книге»: no item of an agenda and no point begins so.
        case .heard, .spoke:
            let isSure =
                line.at(index, "слушали", "заслушали", "выступили", "выступила", "выступил")
                || line.at(index, stems: ["доложил", "отчитал"])
            // «1. Слушали Анастасию Горохову.», «Слушали классного руководителя …»: nothing else begins so.
            if line.at(index, "слушали", "заслушали"), line.isCapitalised(next) {
                return Found(verb: verb, start: start, end: next)
            }
            return hasName && (!isNumbered || isSure) ? Found(verb: verb, start: start, end: next) : nil
        case .decided:
            guard line.at(index, "решили", "постановили"), !isNumbered else { return nil }
            // «Решили следующее» above the points
            let isAnnounced = line.at(next, "следующее") && line[next + 1] == nil
            return Found(verb: verb, start: start, end: isAnnounced ? next + 1 : next)
        // «Голосовали «за» - 23, «против» - 0, «воздержались» - 0.»: the signs of figures do not count.
        case .voted:
            let isShort = line.words.dropFirst(next).count { $0.kind != .sign } <= 12
            return isShort ? Found(verb: verb, start: start, end: next) : nil
        }
    }

    /// Whether the words between a verb and its colon already say something: «Выступила Петрова П.П. с докладом: …».
    private static func saysMore(_ line: CueText, _ start: Int, _ end: Int, _ verb: Verb) -> Bool {
        guard verb != .decided, end > start else { return false }
        let reader = NameReader(line.tokens)
        return (start..<end).contains { reader.end(ofNameAt: line.words[$0].tokens.lowerBound) != nil }
    }

    /// Whether the cue is a noun, «решение», «обсуждение», and not a verb.
    private static func isNoun(_ line: CueText, _ index: Int) -> Bool {
        line.at(
            index, stems: ["решени", "постановлени", "выступлени", "обсуждени", "прения", "голосовани", "поручени"])
    }
}

extension CueText {
    /// The source of some words.
    fileprivate func qualifier(_ range: Range<Int>) -> String {
        guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else { return "" }
        return tokens.text(first.tokens.lowerBound...(last.tokens.upperBound - 1))
    }
}

extension String {
    /// What is left behind a beginning, without the signs around it.
    fileprivate func suffixed(behind head: String) -> String {
        guard hasPrefix(head) else { return "" }
        let signs = ":.,;"
        return String(
            dropFirst(head.count).unicodeScalars.drop {
                $0.isBlank || $0.isDash || signs.unicodeScalars.contains($0)
            }
        ).withoutTail(signs)
    }

    private func withoutTail(_ signs: String) -> String {
        var scalars = unicodeScalars
        while let last = scalars.last, last.isBlank || last.isDash || signs.unicodeScalars.contains(last) {
            scalars.removeLast()
        }
        return String(scalars)
    }
}
