/// Deadlines of a point that charges somebody: before its verb, and at the end of its sentences.
extension DeadlineScanner {
    /// The deadlines of a point: those before its verb, then those of its text.
    ///
    /// - Parameter isCharged: Whether somebody is to carry it out. «Провести с 1 по 20 апреля …» says when an event is,
    ///   «Директорам школ представить с 1 по 20 апреля …» when somebody is to act.
    func deadlines(of wording: ClauseWording, isCharged: Bool) -> [String] {
        let before = wording.times.map(\.text)
        // What a further paragraph adds («Итоги подвести в мае.») is no task of whom the first charges.
        let closing = wording.rest.split(separator: "\n").enumerated().flatMap { index, line in
            closingTimes(of: String(line)).filter { phrase in
                // A term that is past on the order's own day is misprinted or back-dated: the reader is to see it.
                guard isAhead(phrase.text) else { return isCharged && phrase.isTerm }
                return phrase.isTerm || isCharged && index == 0 && phrase.isOfCalendar
            }
        }.map(\.text)
        // «за 3 дня до начала смены» has «до начала смены» inside of it.
        let known = deadlines(in: wording.rest).map(Self.withoutTerm).filter { deadline in
            !closing.contains { $0.hasSuffix(deadline) }
        }
        let own = known + closing.filter { text in !known.contains { $0.hasSuffix(text) } }
        let found = before + Self.inOrder(own, of: wording.rest)
        return isCharged ? found : found.filter { !Tokens($0).at(0, "с") && !$0.lowercased().hasPrefix("в период") }
    }

    /// «в срок до 1 марта» is «до 1 марта» in an act, wherever the time stands.
    private static func withoutTerm(_ deadline: String) -> String {
        let tokens = Tokens(deadline)
        return tokens.at(0, "в") && tokens.at(1, "срок", "сроки") ? tokens.text(from: 2).trimmed : deadline
    }

    /// Deadlines in the order in which a text has them.
    private static func inOrder(_ deadlines: [String], of text: String) -> [String] {
        guard deadlines.count > 1 else { return deadlines }
        let places = deadlines.map { text.firstRange(of: $0)?.lowerBound ?? text.endIndex }
        return deadlines.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { deadlines[$0] }
    }

    /// The words of time that end the sentences of a line.
    private func closingTimes(of line: String) -> [TimePhrase] {
        guard line.utf8.count < 6_000 else { return [] }
        let cue = CueText(line)
        var found: [TimePhrase] = []
        var start = 0
        for index in 0...cue.words.count {
            let isEnd = index == cue.words.count || cue.at(index, ";") || cue.at(index, ".") && endsSentence(cue, index)
            guard isEnd else { continue }
            // The full stop of «г.» is its own and the sentence's.
            let isOwn = cue.at(index, ".") && cue.at(index - 1, "г", "гг", "кв")
            let end = cue[index].map { isOwn ? $0.tokens.upperBound : $0.tokens.lowerBound } ?? cue.tokens.all.count
            if let phrase = TimePhrase.closing(cue.tokens, sentence: start..<max(start, end)) {
                found.append(phrase)
            }
            start = isOwn ? end : end + 1
        }
        return found
    }

    /// Whether a full stop ends a sentence: that of «г.» does before a capital, that of initials never.
    private func endsSentence(_ cue: CueText, _ index: Int) -> Bool {
        if cue.at(index - 1, "г", "гг", "кв") { return cue[index + 1] == nil || cue.isCapitalised(index + 1) }
        return ClauseWording.endsSentence(cue, index)
    }
}
