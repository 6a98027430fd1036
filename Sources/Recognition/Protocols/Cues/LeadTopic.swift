/// What a decision says it is about before its verb: «Рассмотрев вопрос «О готовности школ», коллегия решила:».
enum LeadTopic {
    /// The question that the words before the verb name; `nil` where they name none.
    static func topic(of lead: String) -> String? {
        let cue = CueText(lead)
        guard let question = cue.words.prefix(12).firstIndex(where: { $0.text.hasPrefix("вопрос") }) else { return nil }
        let start = question + 1
        if cue.at(start, "«", "\"", "“") {
            let quoted = cue.tokens.text(from: cue.words[start].tokens.lowerBound).trimmed
            let closing = quoted.unicodeScalars.lastIndex { "»\"”".unicodeScalars.contains($0) }
            return closing.flatMap { String(quoted.unicodeScalars[...$0]).asTopic }
        }
        guard cue.at(start, "о", "об", "обо"),
            let comma = cue.words.lastIndex(where: { $0.text == "," }), comma > start + 1
        else { return nil }
        return cue.tokens.text(cue.words[start].tokens.lowerBound...(cue.words[comma].tokens.lowerBound - 1)).asTopic
    }
}
