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
                // «Врач-терапевт участковый», «село Троицкое»: adjectives behind the noun agree with it too.
                guard !head.isAdjective, tail.isEmpty, PhraseSegment.isPlainNominative(token),
                    let part = PhraseSegment.adjective(token, head)
                else {
                    tail.append(token)
                    continue
                }
                parts.append(part)
                continue
            }
            parts.append(PhraseSegment.part(token, isHead: index == head.index, head))
        }
    }

    /// Whether an adjective is no other case and no noun either: «государственной» and «знаний» may be genitives.
    static func isPlainNominative(_ token: PhraseToken) -> Bool {
        RuleWord(token.inBrackets ?? token.text).ends(
            in: ["ый", "кий", "гий", "хий", "щий", "ший", "ая", "яя", "ое", "ые"])
    }

    /// A segment that stays as it is.
    init(unchanging tokens: [PhraseToken]) {
        tail = tokens
        certainty = .likely
    }

    private static func part(_ token: PhraseToken, isHead: Bool, _ head: HeadSearch.Head) -> Part {
        guard let agreement = head.agreement else { return .fixed(token) }
        if isHead, !head.isAdjective {
            guard token.kind == .word else { return .fixed(token) }
            let expected = head.index > 0 || head.agreement == .plural ? agreement : nil
            guard let noun = HyphenedNoun(token.text, agreeingWith: expected) else { return .fixed(token) }
            return .noun(noun, token)
        }
        return adjective(token, head) ?? .fixed(token)
    }

    /// An adjective that agrees with the head, in brackets perhaps; its token keeps what stands before and behind the word.
    private static func adjective(_ token: PhraseToken, _ head: HeadSearch.Head) -> Part? {
        guard let agreement = head.adjectives ?? head.agreement else { return nil }
        if token.kind == .other, let (before, form) = token.bracketedAdjective, form.agreement == agreement {
            return .adjective(form, PhraseToken(text: "(" + before, separator: ")" + token.separator, kind: .other))
        }
        guard token.kind == .word, let (before, form) = HyphenedAdjective.form(token.text), form.agreement == agreement
        else { return nil }
        return .adjective(form, PhraseToken(text: before, separator: token.separator, kind: .word))
    }

    /// The head noun in lower case, its first part where it has several; nil where the head is no noun.
    var headKey: String? {
        for case .noun(_, let token) in parts {
            return RuleWord(String(token.text.split(separator: "-").first ?? "")).key
        }
        return nil
    }

    /// «Глава администрации (губернатор) края»: the other name of an office is declined with it.
    private static func office(
        inBracketsOf token: PhraseToken, _ grammaticalCase: GrammaticalCase, _ animacy: Animacy
    ) -> String? {
        guard let inner = token.inBrackets, let word = inner.split(separator: " ").last.map({ RuleWord(String($0)) }),
            HeadNouns.persons.contains(word.key) || HeadNouns.masculineInА.contains(word.key)
        else { return nil }
        return "(" + Phrase(inner).form(in: grammaticalCase, animacy).text + ")"
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
        for token in tail {
            text +=
                (PhraseSegment.office(inBracketsOf: token, grammaticalCase, animacy) ?? token.text) + token.separator
        }
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
