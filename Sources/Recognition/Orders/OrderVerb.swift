/// The word that orders: «ПРИКАЗЫВАЮ:», «п р и к а з ы в а ю:», «администрация города ПОСТАНОВЛЯЕТ:».
struct OrderVerb {
    /// What stands before the word in its line.
    var before: String
    /// The word as it is written, without the colon.
    var verb: String
    /// What follows in the line.
    var rest: String

    private static let sure: Set<String> = [
        "приказываю", "приказывает", "приказываем", "постановляю", "постановляет", "постановляем", "постановил",
        "постановила", "постановили",
    ]
    /// Words that order only before a colon: «предлагаю:», «обязываю:».
    private static let likely: Set<String> = [
        "обязываю", "предлагаю", "рекомендую", "поручаю", "решил", "решила", "решили", "решает", "требую",
        "распоряжаюсь",
    ]

    /// Finds the word in a line.
    init?(_ line: PaperLine) {
        guard line.text.utf8.count < 20_000 else { return nil }
        let cue = CueText(line.text)
        for (index, word) in cue.words.enumerated() where word.kind == .word {
            let isSure = Self.sure.contains(word.text)
            guard isSure || Self.likely.contains(word.text) else { continue }
            let isClosed = cue.at(index + 1, ":")
            guard isClosed || isSure && (cue[index + 1] == nil || cue.isUppercase(index)) else { continue }
            before = cue.text(before: index)
            verb = cue.tokens.text(word.tokens.lowerBound...(word.tokens.upperBound - 1)).collapsed
            rest = cue.rest(from: isClosed ? index + 2 : index + 1)
            return
        }
        return nil
    }
}
