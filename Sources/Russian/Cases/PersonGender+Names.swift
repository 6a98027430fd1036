extension PersonGender {
    /// The gender that a word means: «м», «муж.», «мужской», `m`, `male`, «ж», «жен.», «женский», `f`, `female`.
    public init?(named name: String) {
        var key = RuleWord.lowered(name.trimmed)
        if key.last == "." { key.removeLast() }
        switch key {
        case "м", "муж", "мужской", "мр", "мужчина", "m", "male", "masc", "masculine": self = .masculine
        case "ж", "жен", "женский", "жр", "женщина", "f", "female", "femn", "fem", "feminine": self = .feminine
        default: return nil
        }
    }
}
