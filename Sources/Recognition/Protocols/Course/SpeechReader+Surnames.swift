import ChanceryModels

/// Speakers of whom only the surname is written.
extension SpeechReader {
    /// «Петрова предложила …», «Петров – отметил …», «Иванову о подготовке к смотру».
    static func surnameSpeech(_ text: String, _ tokens: Tokens) -> Speech? {
        let reader = NameReader(tokens)
        guard reader.end(ofNameAt: 0) == nil, let end = reader.surname(at: 0), end < tokens.all.count else {
            return nil
        }
        let name = tokens.text(0...(end - 1))
        guard SurnameList.endsAsSurname(name) || SurnameList.endsAsAccusative(name) else { return nil }
        let behind = CueText(tokens.text(from: end))
        let start = behind.isDash(0) || behind.at(0, ":", ",") ? 1 : 0
        let isTopic = SurnameList.endsAsAccusative(name) && behind.at(start, "о", "об", "обо")
        guard isTopic || isSaid(behind, start) || start == 1 && isSaying(behind, 1) && behind.at(0, ",") else {
            return nil
        }
        return Speech(name: name, text: behind.rest(from: start))
    }
}
