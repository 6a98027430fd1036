/// Sentences that a stray paragraph's end cuts: «органы, осуществляющие управление» ¶ «в сфере образования».
enum CutSentence {
    /// Two paragraphs as one, if a sentence is surely cut between them: the first ends without a sign, the second goes on with a
    /// preposition or a conjunction in small letters. A small letter alone tells nothing: lists of parties are typed so, too.
    static func joined(_ first: String, _ second: String) -> String? {
        guard let last = first.unicodeScalars.last, last.isLetter || last.isDigit || last == "»",
            second.unicodeScalars.first?.isLowercaseLetter == true
        else { return nil }
        let words = CueText(String(second.prefix(60)))
        guard let word = words[0], word.kind == .word, particles.contains(word.text), words[1] != nil,
            // «по согласованию» is a party's remark of its own, «и др.» an end of a list.
            !words.at(1, "согласованию", "др", "другие", "пр", "т")
        else { return nil }
        return first + " " + second
    }

    private static let particles: Set<String> = [
        "в", "во", "на", "по", "с", "со", "для", "при", "к", "ко", "о", "об", "из", "от", "до", "за", "у", "и", "или",
        "имени",
    ]
}
