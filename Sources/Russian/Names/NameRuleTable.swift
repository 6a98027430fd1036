/// A table of rules, looked up by the last letter of a word so that few rules are tried.
struct NameRuleTable: Sendable {
    /// By the code of the last letter, the rules that could take such a word, in the order of the table.
    private let rules: [[NameRule]]

    init(_ rules: [NameRule]) {
        let codes = (0...UInt8(33)).map { UInt64($0) }
        self.rules = codes.map { code in
            rules.filter { rule in
                rule.endings.contains { $0.value & 0xFF == code }
            }
        }
    }

    /// The first rule that takes a word.
    func rule(for word: RuleWord, of gender: PersonGender) -> NameRule? {
        let code = Int(word.last.code)
        guard rules.indices.contains(code) else { return nil }
        return rules[code].first { $0.takes(word, of: gender) }
    }
}
