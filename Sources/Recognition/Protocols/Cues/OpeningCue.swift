import ChanceryModels

/// What minutes tell between their agenda and its first item: who opened the meeting, and that its agenda was adopted.
///
/// Such a line is no item of the agenda and no decision on one; the model has no field for it but the chair.
enum OpeningCue {
    /// Whether a line tells how the meeting was opened, or what became of its agenda.
    static func begins(_ text: String) -> Bool {
        let cue = CueText(String(text.prefix(400)))
        return opens(cue) || greets(cue) || adopts(cue)
    }

    /// Whether a line is a sentence about the opening, which no item of an agenda is: a greeting in a noun may be one.
    static func isSentence(_ text: String) -> Bool {
        let cue = CueText(String(text.prefix(400)))
        return opens(cue) || adopts(cue)
    }

    /// Who opened the meeting, where a line says so: «Собрание открыла директор школы Миронова А.А.»
    static func opener(in text: String) -> Person? {
        let cue = CueText(String(text.prefix(400)))
        guard let verb = verb(cue) else { return nil }
        let (tokens, names) = NameReader.names(in: cue.tokens.source)
        guard let name = names.first else { return nil }
        let verbToken = cue.words[verb].tokens.lowerBound
        // «Председатель Иванова А.П. открыла заседание», «Заседание открыла председатель Иванова А.П.»
        let start: Int
        if name.tokens.lowerBound < verbToken {
            start = 0
        } else {
            var index = verb + 1
            if cue.at(index, stems: meetings) { index += 1 }
            start = cue[index]?.tokens.lowerBound ?? name.tokens.lowerBound
        }
        guard start <= name.tokens.lowerBound else { return nil }
        let before = PersonReader.cleaned(tokens.text(in: start..<name.tokens.lowerBound))
        let words = FoldedHeading(before).words
        guard words.count <= 10, !before.contains(". ") else { return nil }
        return Person(name: name.text, position: isOfficeOfMeeting(words) ? nil : before)
    }

    private static let meetings = [
        "заседани", "собрани", "совещани", "встреч", "педсовет", "конференци", "слушани", "сход", "семинар", "планерк",
    ]

    /// The index of the verb that tells who opened the meeting, with its noun beside it.
    private static func verb(_ cue: CueText) -> Int? {
        for index in cue.words.indices.prefix(16) where cue.at(index, "открыл", "открыла", "открывает", "открыли") {
            let isBehind = (1...2).contains { cue.at(index + $0, stems: meetings) }
            // «Заседание Управляющего совета открыла …»
            if isBehind || cue.at(0, stems: meetings) && index < 8 { return index }
        }
        return nil
    }

    /// «Открыла заседание …», «Председатель Иванова А.П. объявила собрание открытым», «Собрание объявляется открытым».
    private static func opens(_ cue: CueText) -> Bool {
        if verb(cue) != nil { return true }
        let first = cue.words.prefix(16)
        return first.contains { $0.text == "открытым" }
            && first.contains { word in meetings.contains { word.text.hasPrefix($0) } }
    }

    /// «Вступительное слово: …», «Со вступительным словом выступила …», «С приветственным словом …»
    private static func greets(_ cue: CueText) -> Bool {
        let start = cue.at(0, "с", "со") ? 1 : 0
        return cue.at(start, stems: ["вступительн", "приветственн"]) && cue.at(start + 1, "слово", "словом", "часть")
    }

    /// «Повестка дня утверждена единогласно», «Голосовали за повестку дня: …», «Председатель огласила повестку дня, возражений
    /// нет»; a line with a colon at its end heads the items, and what follows «Повестка дня:» is one.
    static func adopts(_ cue: CueText) -> Bool {
        let first = cue.words.prefix(24)
        guard let agenda = first.firstIndex(where: { $0.text.hasPrefix("повестк") }), agenda < 14,
            cue.words.last?.text != ":", !cue.at(agenda - 1, stems: ["вопрос", "пункт"]), Question(cue) == nil,
            !cue.at(0, "решили", "решение", "постановили", "слушали", "заслушали")
        else { return false }
        if agenda == 0, cue.words.prefix(4).contains(where: { $0.text == ":" }) || cue.isDash(1) || cue.isDash(2) {
            return false
        }
        return first.contains { word in
            word.kind == .word && (said.contains(word.text) || deeds.contains { word.text.hasPrefix($0) })
        }
    }

    /// What is done with an agenda, in the past; nouns such as «утверждении» stand in items.
    private static let deeds = [
        "утвердил", "принял", "согласовал", "одобрил", "голосовал", "проголосовал", "единоглас", "огласил", "зачитал",
        "ознакомил", "познакомил", "объявил", "предложил", "поддержал",
    ]

    private static let said: Set<String> = [
        "утверждена", "утвержден", "утверждено", "принята", "принят", "принято", "согласована", "одобрена",
        "предложена", "оглашена", "поддержана", "замечаний", "возражений", "дополнений", "согласны", "принять",
    ]

    /// «председатель собрания», «председатель Управляющего совета»: what somebody is at the meeting is told by his leading it.
    private static func isOfficeOfMeeting(_ words: [String]) -> Bool {
        guard let first = words.first else { return true }
        return ["председатель", "председательствующий", "председательствующая", "ведущий", "ведущая"].contains(first)
    }
}
