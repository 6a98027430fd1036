/// What a table of rules says about a word.
struct NameDecision: Sendable {
    let paradigm: Paradigm
    let certainty: Certainty

    /// The word stays as it is, and nobody knows whether it should: it is written in other letters.
    static let unknown = NameDecision(paradigm: .indeclinable, certainty: .doubtful)

    init(paradigm: Paradigm, certainty: Certainty) {
        self.paradigm = paradigm
        self.certainty = certainty
    }

    /// The first rule of a table that takes the word, or what a word without a rule gets.
    init(_ word: RuleWord, of gender: PersonGender, by rules: NameRuleTable) {
        // No rule is sure of «Smith», «O.» or a look-alike Latin letter at the end of a Russian word.
        guard word.count > 1, word.last != .other, let rule = rules.rule(for: word, of: gender) else {
            self = .unknown
            return
        }
        self.init(paradigm: rule.paradigm(word), certainty: rule.certainty)
    }

    func form(of word: RuleWord, in grammaticalCase: GrammaticalCase) -> InflectedText {
        InflectedText(paradigm.form(of: word, in: grammaticalCase), certainty)
    }
}
