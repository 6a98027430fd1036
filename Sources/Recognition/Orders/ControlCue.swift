/// Tells the point that says who sees to it that an act is carried out: «Контроль за исполнением приказа …» (domain.md §3).
enum ControlCue {
    /// Whether a point begins so.
    static func begins(_ text: String) -> Bool {
        let cue = CueText(String(text.prefix(80)))
        let first = cue.at(0, "общий", "персональный", "личный") ? 1 : 0
        if cue.at(first, "контроль") { return true }
        guard cue.at(0, "ответственность") else { return false }
        // «Ответственность и контроль за исполнением приказа возложить на …», «Ответственность за исполнение приказа …»
        if cue.at(1, "и"), cue.at(2, "контроль") { return true }
        return cue.at(1, "за") && cue.at(2, "исполнение", "выполнение")
            && cue.words.prefix(6).contains { ReferenceReader.kind($0.text) != nil }
    }

    /// Whether a line without a number is such a point and no more of the one before it: «Контроль за исполнением приказа
    /// оставляю за собой.» below the last number.
    static func isOwn(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(80)))
        guard !line.isBulleted, !line.continuesParagraph, cue.isCapitalised(0), begins(line.text) else { return false }
        let names = cue.words.prefix(8).contains { word in
            ["исполнени", "выполнени", "приказ", "распоряжени", "постановлени"].contains { word.text.hasPrefix($0) }
        }
        return names && !line.isTabled
    }
}
