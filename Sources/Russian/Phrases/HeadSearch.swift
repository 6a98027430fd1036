/// Looks for the head of a phrase: the noun that the adjectives at its beginning belong to.
struct HeadSearch {
    struct Head {
        /// The place of the head among the tokens; -1 where none was found.
        let index: Int
        /// Whether the head is an adjective itself: «заведующий».
        var isAdjective = false
        /// What the head's forms follow; nil where it never changes and no adjective stands before it.
        let agreement: Agreement?
        /// What the adjectives agree with: «временный глава» has a masculine one before a noun in -а.
        let adjectives: Agreement?
        let certainty: Certainty
    }

    let head: Head

    init(_ tokens: [PhraseToken]) {
        head = HeadSearch.search(tokens)
    }

    /// Whether words begin with an office in the nominative: «главный специалист», «директора».
    static func isOffice(_ tokens: [PhraseToken]) -> Bool {
        let head = search(tokens)
        guard tokens.indices.contains(head.index) else { return false }
        let key = RuleWord(String(tokens[head.index].text.split(separator: "-").first ?? "")).key
        return HeadNouns.persons.contains(key) || HeadNouns.personPlurals.contains(key)
            || HeadNouns.masculineInА.contains(key) || head.isAdjective && HeadNouns.adjectival.contains(key)
    }

    private static func search(_ tokens: [PhraseToken]) -> Head {
        var adjectives: [(index: Int, agreement: Agreement)] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            let expected = adjectives.first?.agreement
            switch token.kind {
            case .other:
                // «Специальная (коррекционная) школа».
                guard let form = token.bracketedAdjective?.form, form.agreement == expected else {
                    return end(at: index, tokens, adjectives)
                }
            case .acronym:
                return Head(index: index, agreement: expected, adjectives: expected, certainty: .sure)
            case .abbreviation:
                guard isAdjectival(token) else { return end(at: index + 1, tokens, adjectives) }
            case .conjunction:
                guard !adjectives.isEmpty else { return end(at: index, tokens, adjectives) }
            case .word:
                let key = RuleWord(token.text).key
                if adverbs.contains(key) { break }
                if prepositions.contains(key) { return end(at: index, tokens, adjectives) }
                if let form = HyphenedAdjective.form(token.text)?.form, expected == nil || form.agreement == expected {
                    adjectives.append((index, form.agreement))
                    if isWholeHead(form, before: tokens.dropFirst(index + 1)) {
                        return adjectiveHead(adjectives)
                    }
                } else if let noun = HyphenedNoun(token.text, agreeingWith: expected) {
                    return Head(
                        index: index, agreement: noun.agreement, adjectives: expected, certainty: noun.certainty)
                } else {
                    return end(at: index, tokens, adjectives)
                }
            }
            if tokens[index].isBeforeDash { return end(at: index + 1, tokens, adjectives) }
            index += 1
        }
        return end(at: index, tokens, adjectives)
    }

    /// No noun follows: the first adjective is the head, or nothing changes.
    private static func end(
        at index: Int, _ tokens: [PhraseToken], _ adjectives: [(index: Int, agreement: Agreement)]
    ) -> Head {
        guard !adjectives.isEmpty else {
            // «зам. директора»: the abbreviation stands for every case; a number or a quotation is no head.
            let isKnown = index > 0 && tokens.prefix(index).contains { $0.kind == .abbreviation }
            return Head(index: index - 1, agreement: nil, adjectives: nil, certainty: isKnown ? .sure : .doubtful)
        }
        return adjectiveHead(adjectives, tokens)
    }

    private static func adjectiveHead(
        _ adjectives: [(index: Int, agreement: Agreement)], _ tokens: [PhraseToken]? = nil
    ) -> Head {
        guard let last = adjectives.last, let first = adjectives.first else {
            return Head(index: -1, agreement: nil, adjectives: nil, certainty: .doubtful)
        }
        var index = last.index
        if let tokens {
            // «Приёмная главной комиссии»: of several adjectives the last one that is a known head, else the first.
            let known = adjectives.last { HeadNouns.adjectival.contains(RuleWord(tokens[$0.index].text).key) }
            index = known?.index ?? first.index
        }
        // A head that was seen to be one, or the first of the adjectives for want of a noun.
        return Head(
            index: index, isAdjective: true, agreement: first.agreement, adjectives: first.agreement,
            certainty: tokens == nil ? .sure : .likely)
    }

    /// Whether an adjective is a head by itself here: «заведующий», unless a noun of an office follows («ведущий специалист»).
    private static func isWholeHead(_ form: AdjectiveForm, before rest: ArraySlice<PhraseToken>) -> Bool {
        guard HeadNouns.adjectival.contains(form.key) else { return false }
        for token in rest where token.kind == .word {
            if let noun = HyphenedNoun(token.text, agreeingWith: form.agreement), noun.agreement == form.agreement {
                let key = RuleWord(String(token.text.split(separator: "-").first ?? "")).key
                return !HeadNouns.persons.contains(key) && !HeadNouns.bodies.contains(key)
                    && !HeadNouns.plurals.contains(key) && !HeadNouns.things.contains(key)
            }
            guard HyphenedAdjective.form(token.text)?.form.agreement == form.agreement else { return true }
        }
        return true
    }

    private static func isAdjectival(_ token: PhraseToken) -> Bool {
        adjectivalAbbreviations.contains(RuleWord(token.text).key)
    }

    private static let adjectivalAbbreviations: Set<String> = [
        "гл.", "ст.", "мл.", "вед.", "ген.", "гос.", "муниц.", "науч.", "техн.", "мед.",
    ]
    private static let adverbs: Set<String> = ["временно", "фактически", "вновь", "особо"]
    private static let prepositions: Set<String> = [
        "в", "во", "на", "по", "с", "со", "при", "для", "из", "от", "до", "за", "над", "под", "о", "об", "у", "к",
        "без",
    ]
}
