/// Decisions that are announced in more words than «РЕШИЛИ:».
extension CourseCue {
    /// «Перечень поручений:», «Итоги / решения:», «Выводы и решения:», «Итоги собрания и принятые решения:»
    static func summary(_ line: CueText, _ index: Int, from start: Int) -> Found? {
        if line.at(index, "перечень"), line.at(index + 1, "решений", "поручений"),
            line[index + 2] == nil || line.at(index + 2, ":")
        {
            return Found(verb: .decided, start: start, end: index + 2)
        }
        // «Решения и поручения»
        if line.at(index, "решения", "поручения"), line.at(index + 1, "и"), line.at(index + 2, "поручения", "решения"),
            line[index + 3] == nil || line.at(index + 3, ":")
        {
            return Found(verb: .decided, start: start, end: index + 3)
        }
        guard line.at(index, "итоги", "выводы", "результаты"),
            let noun = line.words.indices.dropFirst(index).prefix(7).first(where: {
                line.at($0, "решения", "поручения", "рекомендации")
            }),
            line.at(noun + 1, ":") || line[noun + 1] == nil
        else { return nil }
        return Found(verb: .decided, start: start, end: noun + 1)
    }

    /// «Решение педагогического совета», «РЕШЕНИЕ ЗАСЕДАНИЯ», «Решения комиссии по охране труда»: the points below it are decisions,
    /// as a heading has no colon. «Решение комиссии довести до сведения.» is a sentence.
    static func heading(_ line: CueText, _ index: Int, from start: Int) -> Found? {
        guard line.at(index, "решение", "решения", "постановление", "постановления", "поручения"),
            line.words.count <= index + 16
        else { return nil }
        guard let body = body(line, index + 1) else { return nil }
        let behind = line.words.dropFirst(body + 1)
        let isStopped = behind.last.map { $0.text == "." } ?? false
        let isName = behind.allSatisfy { word in
            word.kind != .sign && !word.text.endsAsInfinitive
                && !["ено", "ано", "ято", "ито"].contains { word.text.hasSuffix($0) }
                || ["«", "»", "\"", "№", "-", "(", ")"].contains(word.text)
        }
        guard isStopped ? behind.count == 1 : isName else { return nil }
        return Found(verb: .decided, start: start, end: line.words.count, isHeading: true)
    }

    /// The index of the noun for those who decide, behind the adjectives that begin at a word: «педагогического совета».
    static func body(_ line: CueText, _ start: Int) -> Int? {
        var index = start
        while let word = line[index], word.kind == .word, word.text.endsAsGenitiveAdjective { index += 1 }
        return line[index].flatMap { bodies.contains($0.text) ? index : nil }
    }

    /// Those who decide, in the genitive.
    private static let bodies: Set<String> = [
        "совета", "педсовета", "методсовета", "совещания", "заседания", "собрания", "комиссии", "комитета", "коллегии",
        "конференции", "правления", "президиума", "бюро", "группы", "объединения", "кафедры", "жюри", "оргкомитета",
        "консилиума", "профкома", "штаба", "секции", "семинара", "схода", "шмо", "рмо", "мо",
    ]

    /// A verb of decision behind other words, closed by a colon: «Обсудив вопрос, педагогический совет РЕШИЛ:».
    static func closing(_ line: CueText, from start: Int, isNumbered: Bool) -> Found? {
        guard line.words.count > start else { return nil }
        var isQuoted = false
        for index in start..<min(line.words.count, 200) {
            let text = line.words[index].text
            if text == "«" { isQuoted = true } else if text == "»" { isQuoted = false }
            let isVerb =
                line.at(index, "решили", "решил", "решила", "решает", "решают", "решило", "решено")
                || line.at(index, stems: ["постановил", "постановля"])
            // «Участники круглого стола рекомендуют:», «Комиссия считает необходимым:» close their line.
            let isAdvice =
                (line.at(index, stems: ["рекоменду", "рекомендовал", "предлага"])
                    // «По итогам семинара рекомендовано:», «Директорам школ поручено:»
                    || line.at(index, "рекомендовано", "поручено", "договорились", "договоренности")
                    || line.at(index, "необходимым", "целесообразным") && line.at(index - 1, stems: ["счита", "сочл"]))
                && line.at(index + 1, ":") && line[index + 2] == nil && index < 20 && !isNumbered
            if isVerb || isAdvice, !isQuoted, line.at(index + 1, ":") {
                return Found(verb: .decided, start: start, end: index + 1, lead: line.text(before: index))
            }
            if index < 7, !isQuoted, !isNumbered, isConclusion(line, index) {
                return Found(verb: .decided, start: start, end: index + 1)
            }
            if index < 8, !isQuoted, line.at(index, "решение", "решения"), line.at(index + 1, ":"),
                line.at(
                    index - 1, "приняли", "принято", "принял", "приняла", "приняло", "вынесло", "вынесла", "вынес",
                    "вынесли", "принять", "следующее", "следующие", "принимает")
            {
                return Found(verb: .decided, start: start, end: index + 1)
            }
        }
        return nil
    }
}
