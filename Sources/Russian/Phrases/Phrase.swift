/// A position, the name of a body or another phrase that begins with its head, as it is declined.
///
/// Domain.md §6.3: the head phrase alone changes; a dash with blanks stands between two heads, each of which changes; so does
/// a further office behind a comma or «и».
struct Phrase {
    let segments: [PhraseSegment]

    /// - Parameter acting: Whose office it is, for «и.о.»: «исполняющий» or «исполняющая обязанности».
    init(_ text: String, acting gender: PersonGender = .masculine) {
        let tokens = PhraseToken.tokens(of: text)
        segments = Phrase.split(tokens).map { PhraseSegment(ActingOffice.spelledOut($0, gender)) }
    }

    /// What words that stand for the phrase agree with; nil where it never changes.
    var agreement: Agreement? { segments.first?.agreement }

    /// The head noun of the first segment in lower case; nil where no noun was found.
    var headKey: String? { segments.first?.headKey }

    func form(
        in grammaticalCase: GrammaticalCase, _ animacy: Animacy, forms: FormDictionary = FormDictionary()
    ) -> InflectedText {
        InflectedText.joined(segments.map { $0.form(in: grammaticalCase, animacy, forms: forms) }, separator: "")
    }

    private static func split(_ tokens: [PhraseToken]) -> [[PhraseToken]] {
        var segments: [[PhraseToken]] = []
        var segment: [PhraseToken] = []
        for (index, token) in tokens.enumerated() {
            segment.append(token)
            let rest = tokens[(index + 1)...]
            let isBoundary =
                token.isBeforeDash || ((token.isBeforeComma || token.kind == .conjunction) && isFurtherHead(rest))
            if isBoundary, !rest.isEmpty, !isOnlyAdjectives(segment) {
                segments.append(segment)
                segment = []
            }
        }
        if !segment.isEmpty { segments.append(segment) }
        return segments
    }

    /// Whether another office begins: «директор школы, учитель истории».
    private static func isFurtherHead(_ rest: ArraySlice<PhraseToken>) -> Bool {
        var expected: Agreement?
        for token in rest {
            guard token.kind == .word else { return false }
            let first = token.text.split(separator: "-").first.map(String.init) ?? token.text
            if HeadNouns.persons.contains(RuleWord(first).key) { return true }
            guard let adjective = HyphenedAdjective.form(token.text)?.form,
                expected == nil || adjective.agreement == expected
            else { return false }
            expected = adjective.agreement
        }
        return false
    }

    /// «Информационный и библиотечный центр»: the conjunction stands before the head.
    private static func isOnlyAdjectives(_ segment: [PhraseToken]) -> Bool {
        !segment.contains { $0.isBeforeDash }
            && segment.allSatisfy { token in
                token.kind == .conjunction
                    || HyphenedAdjective.form(token.text).map { !HeadNouns.adjectival.contains($0.form.key) } ?? false
            }
    }
}
