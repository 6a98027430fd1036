/// Tells the words that grounds begin with: «В целях …», «Во исполнение …», «На основании …».
enum GroundsCue {
    /// Whether grounds begin at a word.
    static func begins(_ cue: CueText, at index: Int) -> Bool {
        if cue.at(index, "в"),
            cue.at(index + 1, "целях", "соответствии", "связи", "рамках", "исполнение", "дополнение", "порядке")
        {
            return true
        }
        if cue.at(index, "во"), cue.at(index + 1, "исполнение", "изменение") { return true }
        if cue.at(index, "на"), cue.at(index + 1, "основании") { return true }
        return cue.at(index, "с") && cue.at(index + 1, "целью", "учетом")
    }
}
