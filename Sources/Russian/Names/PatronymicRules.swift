/// The rules for a patronymic in one word.
enum PatronymicRules {
    static func decision(_ word: RuleWord, of gender: PersonGender) -> NameDecision {
        let decision = NameDecision(word, of: gender, by: rules)
        // What is no Russian patronymic is a name of the father, and is declined as one.
        return decision.certainty == .doubtful ? GivenNameRules.decision(word, of: gender) : decision
    }

    private static let rules = NameRuleTable([
        // «Мамед-оглы», «Нурсултанулы», «Асанбекуулу», «Серикқызы».
        NameRule(nil, turkicMasculine + turkicFeminine, .sure, .indeclinable),
        NameRule(.masculine, ["ович", "евич"], .sure, .hushingMasculine),
        // «Ильичом», «Лукичом», «Фомичом», «Кузьмичом» have the stress on the ending, «Никитичем» has not.
        NameRule(.masculine, ["льич", "укич", "омич", "зьмич"], .sure, .hardMasculine),
        NameRule(.masculine, ["ич", "ыч"], .sure, .hushingMasculine),
        NameRule(.feminine, ["на"], .sure, Paradigm.hardA),
    ])

    /// Whose patronymic a word is; nil where it looks like none.
    static func gender(of word: RuleWord) -> PersonGender? {
        if word.ends(in: turkicMasculine) { return .masculine }
        if word.ends(in: turkicFeminine) { return .feminine }
        guard word.count > 4 else { return nil }
        if word.ends(in: masculineEndings) { return .masculine }
        return word.ends(in: feminineEndings) ? .feminine : nil
    }

    /// Whether a word, or two of a Turkic patronymic, is a patronymic in any case: «Ивановичу», «Петровной».
    static func isPatronymic(_ text: String) -> Bool {
        guard let last = text.split(separator: " ").last else { return false }
        let word = RuleWord(String(last))
        return gender(of: word) != nil || (word.count > 5 && word.ends(in: obliqueEndings))
    }

    /// Whether a word ends as most patronymics do, and few given names: -ович, -евич, -овна, -евна.
    static func isPlainPatronymic(_ text: String) -> Bool {
        RuleWord(text).ends(in: ["ович", "евич", "овна", "евна"])
    }

    private static let obliqueEndings: [Ending] = [
        "вича", "вичу", "вичем", "виче", "льича", "льичу", "льичом", "льиче", "укича", "укичу", "укичом", "омича",
        "омичу",
        "омичом", "ьмича", "ьмичу", "ьмичом", "итича", "итичу", "итичем", "овны", "овне", "овну", "овной", "евны",
        "евне",
        "евну", "евной", "ичны", "ичне", "ичну", "ичной", "лавны", "лавне", "лавну",
        "лавной",
    ]
    private static let turkicMasculine: [Ending] = ["оглы", "оглу", "улы", "уулу", "угли", "углы"]
    private static let turkicFeminine: [Ending] = ["кызы", "гызы", "кизи"]
    private static let masculineEndings: [Ending] = ["ич", "ыч"]
    private static let feminineEndings: [Ending] = ["овна", "евна", "ювна", "ична", "лавна"]
}
