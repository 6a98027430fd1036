/// The mark of limited access: «Для служебного пользования», «Конфиденциально» (ГОСТ Р 7.0.97, реквизит 14).
enum AccessMark {
    static func isMark(_ text: String) -> Bool {
        let cue = CueText(text)
        guard cue.words.count <= 8 else { return false }
        if cue.at(0, "для"), cue.at(1, "служебного", "внутреннего"), cue.at(2, "пользования") { return true }
        if cue.at(0, "коммерческая"), cue.at(1, "тайна") { return true }
        return cue.at(0, "дсп", "секретно", "конфиденциально")
    }
}
