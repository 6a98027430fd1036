/// The plural of a phrase in the singular: «Руководитель МИБЦ», «учебный час», «врач-терапевт участковый».
struct PhrasePlural {
    /// The words of the nominative plural.
    private let tokens: [PhraseToken]
    private let head: HeadSearch.Head
    /// The head in the singular: it tells the genitive plural better than the plural does.
    private let singular: PhraseToken
    /// The last of the adjectives that stand behind the head; the head itself where there are none.
    private let lastIndex: Int

    /// Nil for what never changes, what is a plural already, and what has several heads.
    init?(_ text: String) {
        var tokens = PhraseToken.tokens(of: text)
        head = HeadSearch(tokens).head
        guard let agreement = head.agreement, agreement != .plural, tokens.indices.contains(head.index),
            tokens[head.index].kind == .word, Phrase(text).segments.count == 1
        else { return nil }
        singular = tokens[head.index]
        var lastIndex = head.index
        for index in tokens.indices {
            let token = tokens[index]
            let isBehind = index > head.index
            guard !isBehind || (index == lastIndex + 1 && !head.isAdjective && PhraseSegment.isPlainNominative(token))
            else { break }
            let plural: String?
            if index == head.index, !head.isAdjective {
                plural = HyphenedNoun.plural(of: token.text)
            } else if let inner = token.inBrackets {
                plural = NounPlural.adjectivePlural(inner).map { "(" + $0 + ")" }
            } else {
                plural = token.kind == .word ? NounPlural.adjectivePlural(token.text) : nil
            }
            if isBehind {
                guard plural != nil, HyphenedAdjective.form(token.text)?.form.agreement == agreement else { break }
                lastIndex = index
            }
            tokens[index] = PhraseToken(text: plural ?? token.text, separator: token.separator, kind: token.kind)
        }
        self.tokens = tokens
        self.lastIndex = lastIndex
    }

    /// The nominative.
    var text: String { tokens.map { $0.text + $0.separator }.joined() }

    /// - Parameter forms: Forms of the user's; those of a word of the phrase stand under its nominative plural.
    func form(
        in grammaticalCase: GrammaticalCase, _ animacy: Animacy, forms: FormDictionary = FormDictionary()
    ) -> String {
        guard grammaticalCase != .nominative else { return text }
        return joined { index in
            if let given = forms.form(of: tokens[index].text, in: grammaticalCase) { return given.text }
            return index == head.index && !head.isAdjective
                ? noun(in: grammaticalCase, animacy) : adjective(index, grammaticalCase, animacy)
        }
    }

    /// The form behind two, three and four: «учебных часа», but «школьные библиотеки» where the head is feminine
    /// (Rosenthal §193); all of it plural where the head is an adjective.
    func formBehindTwo(forms: FormDictionary = FormDictionary()) -> String {
        let isFeminine = head.agreement == .feminine
        return joined { index in
            guard index == head.index, !head.isAdjective else {
                return adjective(index, isFeminine ? .nominative : .genitive, .animate)
            }
            if let given = forms.form(of: singular.text, in: .genitive) { return given.text }
            let noun = HyphenedNoun(singular.text, agreeingWith: nil)
            return noun?.form(in: .genitive, .inanimate) ?? singular.text
        }
    }

    private func joined(_ form: (Int) -> String?) -> String {
        tokens.enumerated().map { index, token in
            (index <= lastIndex ? form(index) ?? token.text : token.text) + token.separator
        }.joined()
    }

    private func noun(in grammaticalCase: GrammaticalCase, _ animacy: Animacy) -> String {
        let text = tokens[head.index].text
        let word = RuleWord(text)
        if text.contains("-") || text.contains("‑") {
            return HyphenedNoun(text, agreeingWith: .plural)?.form(in: grammaticalCase, animacy) ?? text
        }
        if NounForm.isIndeclinable(word) { return text }
        return NounPlural(nominative: word, animacy, singular: RuleWord(singular.text)).form(in: grammaticalCase)
    }

    private func adjective(_ index: Int, _ grammaticalCase: GrammaticalCase, _ animacy: Animacy) -> String? {
        let token = tokens[index]
        if let (before, form) = token.bracketedAdjective {
            return "(" + before + form.form(in: grammaticalCase, animacy) + ")"
        }
        guard token.kind == .word, let (before, form) = HyphenedAdjective.form(token.text), form.agreement == .plural
        else { return nil }
        return before + form.form(in: grammaticalCase, animacy)
    }
}
