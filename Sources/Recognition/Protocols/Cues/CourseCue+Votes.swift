extension CourseCue {
    /// A vote: «Голосовали: за – 15», «ЗА – 15 чел.», «Решение принято единогласно».
    static func vote(_ line: CueText, from start: Int) -> Found? {
        if line.at(start, "результаты", "итоги", "результат"), line.at(start + 1, stems: ["голосовани"]) {
            return Found(verb: .voted, start: start, end: start + 2)
        }
        // «Результаты тайного голосования: …»
        if line.at(start, "результаты", "итоги", "результат"), line.at(start + 2, stems: ["голосовани"]) {
            return Found(verb: .voted, start: start, end: start + 3)
        }
        let count = line.words.count - start
        let isUnanimous = line.words.dropFirst(start).prefix(6).contains { $0.text.hasPrefix("единоглас") }
        if isUnanimous, count <= 8,
            line.at(start, stems: ["единоглас", "принят", "решени", "решен", "проголосовал", "постановлени"])
                && !line.words.dropFirst(start).contains(where: { $0.text == ":" })
        {
            return Found(verb: .voted, start: start, end: start)
        }
        if line.at(start, "за"), line.words.dropFirst(start + 1).prefix(2).contains(where: { $0.kind == .figure }),
            line.words.dropFirst(start).contains(where: { $0.text == "против" })
        {
            return Found(verb: .voted, start: start, end: start)
        }
        return nil
    }
}
