/// A position, the name of a body or another phrase that begins with its head, as it is declined.
///
/// Domain.md §6.3: the head phrase alone changes; a dash with blanks stands between two heads, each of which changes; so does
/// a further office behind a comma or «и».
struct Phrase {
    let segments: [PhraseSegment]

    /// - Parameter acting: Whose office it is, for «и.о.»: «исполняющий» or «исполняющая обязанности».
    init(_ text: String, acting gender: PersonGender = .masculine) {
        let tokens = PhraseToken.tokens(of: text)
        var isActing = false
        segments = Phrase.split(tokens).map { tokens in
            // «И.о. начальника – главного бухгалтера»: what is held for a while is a genitive throughout.
            if isActing, Phrase.beginsInGenitive(tokens) { return PhraseSegment(unchanging: tokens) }
            let spelled = ActingOffice.spelledOut(tokens, gender)
            isActing = isActing || spelled.contains { RuleWord($0.text).key.hasPrefix("исполняющ") }
            return PhraseSegment(spelled)
        }
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
                token.isBeforeDash
                || ((token.isBeforeComma || token.kind == .conjunction) && isFurtherHead(rest, behind: segment))
                || isFurtherBody(rest, behind: segment)
            if isBoundary, !rest.isEmpty, !isOnlyAdjectives(segment) {
                segments.append(segment)
                segment = []
            }
        }
        if !segment.isEmpty { segments.append(segment) }
        return segments
    }

    /// Whether another office begins, or another body behind a body: «директор школы, учитель истории», «Управление образования и
    /// Отдел культуры».
    private static func isFurtherHead(_ rest: ArraySlice<PhraseToken>, behind segment: [PhraseToken]) -> Bool {
        let isBehindBody = PhraseSegment(segment).headKey.map(HeadNouns.bodies.contains) ?? false
        var expected: Agreement?
        for token in rest {
            guard token.kind == .word else { return false }
            let first = token.text.split(separator: "-").first.map(String.init) ?? token.text
            let key = RuleWord(first).key
            if HeadNouns.persons.contains(key) || isBehindBody && HeadNouns.bodies.contains(key) { return true }
            // «Победители и призёры»; «директора» may be a genitive behind a head in the singular.
            if HeadNouns.personPlurals.contains(key) { return HeadSearch(segment).head.agreement == .plural }
            guard let adjective = HyphenedAdjective.form(token.text)?.form,
                expected == nil || adjective.agreement == expected
            else { return false }
            expected = adjective.agreement
        }
        return false
    }

    /// Whether the own name of an establishment begins: «… учреждение |детский сад № 5».
    private static func isFurtherBody(_ rest: ArraySlice<PhraseToken>, behind segment: [PhraseToken]) -> Bool {
        guard segment.contains(where: { HeadNouns.establishments.contains(RuleWord($0.text).key) }),
            HeadSearch(segment).head.agreement != nil
        else { return false }
        var expected: Agreement?
        for token in rest {
            guard token.kind == .word || token.bracketedAdjective != nil else { return false }
            if let form = token.bracketedAdjective?.form ?? HyphenedAdjective.form(token.text)?.form {
                guard form.agreement != .neuter, expected == nil || form.agreement == expected else { return false }
                expected = form.agreement
                continue
            }
            guard let noun = HyphenedNoun(token.text, agreeingWith: expected), noun.agreement != .neuter else {
                return false
            }
            return HeadNouns.bodies.contains(RuleWord(String(token.text.split(separator: "-").first ?? "")).key)
        }
        return false
    }

    /// Whether a further office stands in the genitive: «главного бухгалтера», «начальника отдела».
    private static func beginsInGenitive(_ tokens: [PhraseToken]) -> Bool {
        guard let word = tokens.first.map({ RuleWord($0.text) }) else { return false }
        if word.count > 4, word.ends(in: ["ого", "его"]) { return true }
        return isOfficeInGenitive(word.key)
    }

    /// «Бухгалтера», «начальника», «секретаря», «главы».
    static func isOfficeInGenitive(_ key: String) -> Bool {
        let stem = String(key.dropLast())
        return switch key.last {
        case "а": HeadNouns.persons.contains(stem)
        case "я": HeadNouns.persons.contains(stem + "ь") || HeadNouns.persons.contains(stem + "й")
        case "ы": HeadNouns.masculineInА.contains(stem + "а")
        default: false
        }
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
