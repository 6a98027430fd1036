/// Items that are called in a sentence with who was heard on them.
extension CourseCue {
    /// «По вопросу «О работе» слушали Иванову А.П.», «По вопросу о смотре выступила Орлова П.С.», «По первому вопросу информировала
    /// директор Иванова А.П.»: a verb behind the item, with who was heard behind it.
    static func asked(_ line: CueText, from start: Int, _ question: Question?) -> Found? {
        guard let question else { return nil }
        // What the item is about stands between only where no number names it.
        let limit = question.number == nil ? 60 : 1
        var depth = 0
        for index in line.words.indices.dropFirst(start).prefix(limit) {
            if line.at(index, "«") { depth += 1 } else if line.at(index, "»") { depth = max(0, depth - 1) }
            if line.at(index, ":", ".") { return nil }
            guard depth == 0, let verb = verbs.first(where: { line.at(index, stems: $0.stems) })?.verb,
                index > start || question.number != nil, namesSpeaker(line, behind: index)
            else { continue }
            // «слово предоставили Ивановой А.П.»
            if line.at(index, "слово") {
                guard line.at(index + 1, stems: ["предостав", "дали", "взял"]) else { return nil }
                return Found(verb: verb, start: index, end: index + 2)
            }
            return Found(verb: verb, start: index, end: index + 1)
        }
        return nil
    }

    private static let verbs: [(verb: Verb, stems: [String])] = [
        (.heard, ["слушали", "заслушали", "слово", "доложил", "докладывал"]),
        (.spoke, ["выступил", "информировал", "проинформировал", "осветил", "рассказал"]),
    ]

    /// Whether a name stands close behind a word: «слушали директора школы Иванову А.П.», «слово предоставили Ивановой А.П.»
    private static func namesSpeaker(_ line: CueText, behind index: Int) -> Bool {
        let reader = NameReader(line.tokens)
        return line.words.indices.dropFirst(index + 1).prefix(8).contains { place in
            reader.end(ofNameAt: line.words[place].tokens.lowerBound) != nil
        }
    }
}
