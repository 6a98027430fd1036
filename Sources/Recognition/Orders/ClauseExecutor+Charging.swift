/// Whom a verb of charge names: «Контроль возложить на …», «Рекомендовать директорам школ …», «Поручить методисту …».
extension ClauseExecutor {
    /// «Контроль … возложить на …», «Возложить ответственность за … на …» up to the end of the sentence.
    static func charged(_ cue: CueText) -> String? {
        guard let start = startOfCharged(cue) else { return nil }
        let rest = cue.rest(from: start)
        // «Возложить на методиста Лях Е.В. ответственность за …»
        let duty = CueText(rest).words.firstIndex { duties.contains($0.text) }
        if cue.at(0, "возложить"), cue.at(1, "на"), let duty { return CueText(rest).text(before: duty) }
        // What follows a name is another sentence or a remark.
        let (tokens, names) = NameReader.names(in: rest)
        if let name = names.first, names.count == 1 {
            let behind = tokens.text(from: name.tokens.upperBound)
            if CueText(behind).at(0, ",") { return DeadlineScanner.withoutTail(rest) }
            return tokens.text(before: name.tokens.upperBound).trimmed
        }
        let phrase = keepingInitials(rest)
        return phrase.isEmpty ? nil : phrase
    }

    private static let duties: Set<String> = ["контроль", "ответственность", "обязанности", "исполнение"]

    /// The index of the first word of who is charged with control or a duty.
    private static func startOfCharged(_ cue: CueText) -> Int? {
        if cue.at(0, "возложить") {
            let isDuty = cue.words.prefix(40).contains { duties.contains($0.text) }
            return isDuty ? cue.words.indices.first { cue.at($0 - 1, "на") && isSomebody(cue, $0) } : nil
        }
        let noun = cue.at(0, "общий", "персональный", "личный", "общую", "персональную", "личную") ? 1 : 0
        guard let word = cue[noun], duties.contains(word.text) else { return nil }
        return cue.words.indices.first { index in
            cue.at(index - 2, stems: ["возложить", "возлага"]) && cue.at(index - 1, "на")
                // «Контроль оставить за заместителем», «… оставляю за собой»
                || cue.at(index - 2, stems: ["оставить", "оставля"]) && cue.at(index - 1, "за")
                    && !cue.at(index, "собой")
                // «Контроль поручить завучу Цой Н.П.»
                || cue.at(index - 1, "поручить", "поручаю") && isSomebody(cue, index)
        }
    }

    /// Whether an office, a body or a name begins at a word.
    private static func isSomebody(_ cue: CueText, _ index: Int) -> Bool {
        guard let word = cue[index], word.kind == .word else { return false }
        return isOffice(word.text) || NameReader(cue.tokens).end(ofNameAt: word.tokens.lowerBound) != nil
    }

    private static func keepingInitials(_ text: String) -> String {
        let (tokens, names) = NameReader.names(in: text)
        if let last = names.last, last.tokens.upperBound >= tokens.all.count { return text.trimmed }
        return DeadlineScanner.withoutTail(text)
    }

    /// Whether a point begins with a verb that charges whom the next words name.
    static func beginsCharge(_ cue: CueText) -> Bool { cue.at(0, "рекомендовать", "поручить", "предложить", "обязать") }

    /// «Рекомендовать директорам школ провести …», «Поручить методисту Лях Е.В. подготовку справки», «Обязать руководителей
    /// представить …»: those between the verb and what they are to do, as acts of ministries and districts word it.
    static func assigned(_ cue: CueText) -> String? {
        guard beginsCharge(cue) else { return nil }
        let rest = cue.rest(from: 1)
        let own = CueText(rest)
        let named = CueText(rest.prefix(1).uppercased() + rest.dropFirst())
        guard let first = own[0], first.kind == .word else { return nil }
        // «Поручить организацию конкурса …»: what, and not whom.
        if ["цию", "рию", "сию", "зию"].contains(where: { first.text.hasSuffix($0) }) { return nil }
        var end = end(ofNamed: named) ?? end(ofDative: named)
        if end == nil, cue.at(0, "обязать"), isSomebody(own, 0) || isSomebody(own, 1) { end = ClauseWording.verb(own) }
        if end == nil, isSomebody(own, 0), ClauseWording.verb(own) == nil,
            let name = NameReader.names(in: rest).names.first
        {
            return own.tokens.text(before: name.tokens.upperBound).trimmed
        }
        guard let end, end > 0 else { return nil }
        let phrase = withoutClosingBracket(withoutManner(own.text(before: end))).trimmedOfSigns
        return phrase.isEmpty ? nil : phrase
    }
}
