extension CourseCue {
    /// «Итоговое решение:», «Протокольные поручения:», «Комиссия пришла к решению:»: a line that a decision closes; «Исполнение
    /// решения:» reports on another.
    static func isConclusion(_ line: CueText, _ index: Int) -> Bool {
        guard line.at(index + 1, ":"), line[index + 2] == nil, index > 0,
            line.at(index, "решение", "решения", "поручения") || line.at(index, "решению") && line.at(index - 1, "к")
        else { return false }
        let others = ["исполн", "выполн", "контрол", "проект", "отмен", "предыдущ", "об", "о", "по", "на"]
        return !line.words[..<index].contains { word in
            word.kind != .word || others.contains { $0.count < 3 ? word.text == $0 : word.text.hasPrefix($0) }
        }
    }

    /// «Итоги:», «Результаты:», «Вывод комиссии:» alone: outcomes, which may be what was decided or what was counted.
    static func isOutcome(_ text: String) -> Bool {
        let line = CueText(String(text.prefix(60)))
        return line.at(0, "итоги", "результаты", "вывод", "выводы") && line.words.last?.text == ":"
            && line.words.firstIndex { $0.text == ":" } == line.words.count - 1
    }

    /// A vote: «Голосовали: за – 15», «ЗА – 15 чел.», «Решение принято единогласно».
    static func vote(_ line: CueText, from start: Int) -> Found? {
        if line.at(start, "результаты", "итоги", "результат"), line.at(start + 1, stems: ["голосовани"]) {
            return Found(verb: .voted, start: start, end: start + 2)
        }
        // «Результаты тайного голосования: …»
        if line.at(start, "результаты", "итоги", "результат"), line.at(start + 2, stems: ["голосовани"]) {
            return Found(verb: .voted, start: start, end: start + 3)
        }
        // «Решение принято большинством голосов («за» – 4, «против» – 1).»: the figures may stand in brackets.
        let figures = line.words.indices.dropFirst(start + 1).first { line.at($0, "(") }
        let count = (figures ?? line.words.count) - start
        let isUnanimous = line.words.dropFirst(start).prefix(6).contains { $0.text.hasPrefix("единоглас") }
        if isUnanimous, count <= 8,
            line.at(start, stems: ["единоглас", "принят", "решени", "решен", "проголосовал", "постановлени"])
                && !line.words.dropFirst(start).contains(where: { $0.text == ":" })
        {
            return Found(verb: .voted, start: start, end: start)
        }
        // «Решение принято большинством голосов.»; «Решение принимается большинством голосов» is a rule.
        if line.at(start, "решение", "постановление", "принято", "решения"), count <= 8,
            line.words.dropFirst(start).contains(where: { $0.text == "большинством" }),
            line.words.dropFirst(start).contains(where: { ["принято", "приняты"].contains($0.text) })
        {
            return Found(verb: .voted, start: start, end: start)
        }
        // «За данное решение проголосовали: «за» – 12 …», «Голоса распределились следующим образом: …»
        if line.at(start, "за", "голоса"),
            let verb = line.words.indices.dropFirst(start + 1).prefix(5).first(where: { index in
                line.at(index, stems: ["проголосовал", "голосовал", "распредел"])
            })
        {
            let colon = line.words.indices.dropFirst(verb).prefix(5).first { line.at($0, ":") }
            return Found(verb: .voted, start: start, end: colon ?? verb + 1)
        }
        // «ЗА – 12, против – 0», ««ЗА» – 12 чел., «ПРОТИВ» – 0 чел.»
        let isQuoted = line.at(start, "«", "\"", "“") && line.at(start + 1, "за")
        if line.at(start, "за") || isQuoted,
            line.words.dropFirst(start + 1).prefix(isQuoted ? 4 : 2).contains(where: { $0.kind == .figure }),
            line.words.dropFirst(start).contains(where: { $0.text == "против" })
        {
            return Found(verb: .voted, start: start, end: start)
        }
        return nil
    }
}
