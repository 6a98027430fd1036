/// A point parted into what it says before its verb: whom it charges, and when he is to act.
///
/// «Директорам школ в трехдневный срок представить …», «В срок до 1 марта 2026 г. директорам школ представить …»: clerks
/// set the time on either side of the executor (domain.md §3).
struct ClauseWording {
    /// The words of time before the verb.
    private(set) var times: [TimePhrase] = []
    /// The point without them.
    private(set) var rest: String

    /// Parts the text of a point.
    init(_ text: String) {
        rest = text
        let line = text.split(separator: "\n").first.map(String.init) ?? text
        guard line.utf8.count < 6_000, text.hasPrefix(line) else { return }
        let cue = CueText(line)
        // «Рекомендовать школам до 1 марта провести …»: the verb is what those charged are to do.
        let first = ClauseExecutor.beginsCharge(cue) ? 1 : 0
        guard let verb = Self.verb(cue, from: first), verb > 0, let end = cue[verb]?.tokens.lowerBound,
            !GroundsCue.begins(cue, at: 0)
        else { return }
        take(cue.tokens, upTo: end)
        guard !times.isEmpty else { return }
        rest = Self.text(cue.tokens, without: times) + text.dropFirst(line.count)
    }

    private mutating func take(_ tokens: Tokens, upTo end: Int) {
        // «до 1 марта совместно с отделом»: with whom somebody acts is no time.
        let partner = tokens.all[..<end].firstIndex { ["совместно", "вместе"].contains($0.text) }
        var depth = 0
        var index = 0
        while index < end {
            if tokens.at(index, "«", "(") { depth += 1 }
            if tokens.at(index, "»", ")") { depth = max(0, depth - 1) }
            let limit = partner.flatMap { $0 > index ? $0 : nil } ?? end
            if depth == 0, let phrase = TimePhrase.longest(in: tokens, at: index, upTo: limit) {
                times.append(phrase)
                index = phrase.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    private static func text(_ tokens: Tokens, without times: [TimePhrase]) -> String {
        var parts: [String] = []
        var start = 0
        for time in times {
            if start < time.tokens.lowerBound { parts.append(tokens.text(start...(time.tokens.lowerBound - 1))) }
            start = time.tokens.upperBound
        }
        if start < tokens.all.count { parts.append(tokens.text(start...(tokens.all.count - 1))) }
        return parts.joined(separator: " ")
    }

    /// The index of the infinitive, or of the colon that stands for it, in the first sentence of a point.
    static func verb(_ cue: CueText, from start: Int = 0) -> Int? {
        var depth = 0
        for index in start..<max(start, min(cue.words.count, 90)) {
            let word = cue.words[index]
            if "(«".contains(word.text) { depth += 1 }
            if ")»".contains(word.text) { depth = max(0, depth - 1) }
            if depth > 0 { continue }
            if word.text == ".", endsSentence(cue, index) { return nil }
            if word.text == ":", !isInFigure(cue, index) { return index }
            if word.kind == .word, word.text.endsAsInfinitive, index == 0 || !cue.isCapitalised(index) { return index }
        }
        return nil
    }

    /// Whether a full stop ends a sentence and no abbreviation, initial or figure.
    static func endsSentence(_ cue: CueText, _ index: Int) -> Bool {
        !isInitial(cue, index) && !isAbbreviation(cue, index) && !isInFigure(cue, index)
    }

    private static func isInitial(_ cue: CueText, _ index: Int) -> Bool {
        guard let before = cue[index - 1] else { return false }
        return before.text.unicodeScalars.count == 1 && cue.isCapitalised(index - 1)
    }

    /// The signs of «до 10.06.2025» and «к 14:30» end nothing.
    private static func isInFigure(_ cue: CueText, _ index: Int) -> Bool {
        cue[index - 1]?.kind == .figure && cue[index + 1]?.kind == .figure
    }

    private static func isAbbreviation(_ cue: CueText, _ index: Int) -> Bool {
        cue.at(index - 1, "г", "гг", "кв", "уч", "им", "обл", "р", "н", "о", "и", "зам", "пом", "зав", "т", "ул", "д")
    }
}
