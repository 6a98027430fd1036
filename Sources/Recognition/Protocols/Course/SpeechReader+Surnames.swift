import ChanceryModels
import ChanceryRussian

/// Speakers of whom only the surname is written.
extension SpeechReader {
    /// «Петрова предложила …», «Петров – отметил …», «Иванову о подготовке к смотру».
    static func surnameSpeech(_ text: String, _ tokens: Tokens) -> Speech? {
        let reader = NameReader(tokens)
        guard reader.end(ofNameAt: 0) == nil, var end = reader.surname(at: 0), end < tokens.all.count else {
            return nil
        }
        var name = tokens.text(0...(end - 1))
        guard SurnameList.endsAsSurname(name) || SurnameList.endsAsAccusative(name) else { return nil }
        let isAccusative = SurnameList.endsAsAccusative(name)
        // «Шаповалова Егора, об акции»: councils of the young write first names.
        if reader.surname(at: end) == end + 1, isGivenName(tokens[end]?.text ?? "") {
            end += 1
            name = tokens.text(0...(end - 1))
        }
        let behind = CueText(tokens.text(from: end))
        // «Слушали: Ермакову. Она рассказала …»
        if behind.at(0, "."), isAccusative, behind[1] == nil || behind.isCapitalised(1) {
            let said = behind.rest(from: 1)
            return Speech(name: name, text: said.isEmpty ? nil : said)
        }
        let start = behind.isDash(0) || behind.at(0, ":", ",") ? 1 : 0
        let isTopic = isAccusative && behind.at(start, "о", "об", "обо")
        guard isTopic || isSaid(behind, start) || start == 1 && isSaying(behind, 1) && behind.at(0, ",") else {
            return nil
        }
        return Speech(name: name, text: behind.rest(from: start))
    }

    /// Whether a word is a given name in the nominative or the accusative: «Егора», «Сергея», «Веронику», «Марию».
    private static func isGivenName(_ word: String) -> Bool {
        let stem = String(word.dropLast())
        return ([word, stem] + ["а", "я", "й", "ь"].map { stem + $0 }).contains(where: GivenNames.contains)
    }
}
