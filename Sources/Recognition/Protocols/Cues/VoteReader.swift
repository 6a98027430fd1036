import ChanceryModels

/// Reads how a vote went: «за – 15, против – нет, воздержались – 1», «единогласно».
enum VoteReader {
    /// The vote that a text tells; `nil` where it tells none.
    static func vote(_ text: String) -> Vote? {
        let line = CueText(text)
        var vote = Vote()
        for (index, word) in line.words.enumerated() where word.kind == .word {
            if word.text == "за" {
                vote.inFavour = vote.inFavour ?? count(line, index + 1)
            } else if word.text == "против" {
                vote.against = vote.against ?? count(line, index + 1)
            } else if word.text.hasPrefix("воздерж") {
                vote.abstained = vote.abstained ?? count(line, index + 1)
            } else if word.text.hasPrefix("единоглас") {
                vote.text = "единогласно"
            } else if word.text == "большинством", line.at(index + 1, "голосов") {
                vote.text = "большинством голосов"
            }
        }
        return vote == Vote() ? nil : vote
    }

    /// The figure behind a word, with signs and «человек» between; «нет» and «единогласно» tell none and all.
    private static func count(_ line: CueText, _ start: Int) -> Int? {
        // «12 – за, 0 – против»
        if line.isDash(start - 2), let before = line[start - 3], before.kind == .figure { return Int(before.text) }
        var index = start
        while let word = line[index], index < start + 4 {
            if word.kind == .figure {
                // «за» – 100 %»: a share is no count.
                return line.at(index + 1, "%") ? nil : Int(word.text).flatMap { $0 < 1_000_000 ? $0 : nil }
            }
            if ["нет", "ноль"].contains(word.text) { return 0 }
            guard word.kind == .sign, word.text != ",", word.text != ";", word.text != "." else { return nil }
            index += 1
        }
        return nil
    }
}
