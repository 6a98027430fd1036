/// A head with its adjectives and its tail: «Первый заместитель министра».
///
/// Adjectives and the head noun are declined, the tail stays: it begins with the first genitive, instrumental or preposition.
struct PhraseSegment {
    /// The tokens before the tail, each with its part in the agreement.
    private(set) var parts: [Part] = []
    private(set) var tail: [PhraseToken] = []
    /// What the head agrees with; nil where it never changes.
    private(set) var agreement: Agreement?
    private(set) var certainty = Certainty.doubtful

    enum Part {
        case adjective(AdjectiveForm, PhraseToken)
        /// A noun in one part or with a hyphen.
        case noun(HyphenedNoun, PhraseToken)
        case fixed(PhraseToken)
    }

    init(_ tokens: [PhraseToken]) {
        let head = HeadSearch(tokens).head
        agreement = head.agreement
        certainty = head.certainty
        for (index, token) in tokens.enumerated() {
            guard index <= head.index else {
                tail.append(token)
                continue
            }
            parts.append(PhraseSegment.part(token, isHead: index == head.index, head))
        }
    }

    private static func part(_ token: PhraseToken, isHead: Bool, _ head: HeadSearch.Head) -> Part {
        guard token.kind == .word, let agreement = head.agreement else { return .fixed(token) }
        if isHead, !head.isAdjective {
            let expected = head.index > 0 || head.agreement == .plural ? agreement : nil
            guard let noun = HyphenedNoun(token.text, agreeingWith: expected) else { return .fixed(token) }
            return .noun(noun, token)
        }
        guard let adjective = HyphenedAdjective.form(token.text), adjective.form.agreement == head.adjectives else {
            return .fixed(token)
        }
        return .adjective(adjective.form, PhraseToken(text: adjective.before, separator: token.separator, kind: .word))
    }

    /// The head noun in lower case, its first part where it has several; nil where the head is no noun.
    var headKey: String? {
        guard case .noun(_, let token) = parts.last else { return nil }
        return RuleWord(String(token.text.split(separator: "-").first ?? "")).key
    }

    /// The segment in a case.
    ///
    /// - Parameter forms: The user's own, for the head noun.
    func form(
        in grammaticalCase: GrammaticalCase, _ animacy: Animacy, forms: FormDictionary
    ) -> InflectedText {
        var (text, certainty) = ("", certainty)
        for part in parts {
            switch part {
            case .fixed(let token): text += token.text + token.separator
            case .adjective(let adjective, let token):
                text += token.text + adjective.form(in: grammaticalCase, animacy) + token.separator
            case .noun(let noun, let token):
                let own = forms.form(of: token.text, in: grammaticalCase)
                if own != nil { certainty = .given }
                text += (own?.text ?? noun.form(in: grammaticalCase, animacy)) + token.separator
            }
        }
        for token in tail { text += token.text + token.separator }
        return InflectedText(text, certainty)
    }
}

/// An adjective whose first parts stay: «информационно-библиотечный».
enum HyphenedAdjective {
    static func form(_ text: String) -> (before: String, form: AdjectiveForm)? {
        guard let hyphen = text.lastIndex(where: { $0 == "-" || $0 == "‑" }) else {
            return AdjectiveForm(text).map { ("", $0) }
        }
        let next = text.index(after: hyphen)
        return AdjectiveForm(String(text[next...])).map { (String(text[..<next]), $0) }
    }
}
