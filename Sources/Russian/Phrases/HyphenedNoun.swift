/// A noun, perhaps of several parts with hyphens: «педагог-библиотекарь», «школа-интернат», «вице-президент».
struct HyphenedNoun {
    private enum Part {
        case fixed(String)
        case noun(NounForm)
        /// «Заведующий-методист».
        case adjective(AdjectiveForm)
    }

    private let parts: [Part]
    let agreement: Agreement
    let certainty: Certainty

    init?(_ text: String, agreeingWith expected: Agreement?) {
        let texts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "‑" }.map(String.init)
        guard texts.count > 1 else {
            guard let noun = NounForm(text, agreeingWith: expected) else { return nil }
            (parts, agreement, certainty) = ([.noun(noun)], noun.agreement, noun.certainty)
            return
        }
        // «Комсомольск-на-Амуре»: what stands behind the preposition stays.
        let last =
            texts.firstIndex { ["на", "под", "над"].contains(RuleWord($0).key) }.map { $0 - 1 } ?? texts.count - 1
        guard last >= 0, let main = NounForm(texts[last], agreeingWith: last == 0 ? expected : nil) else { return nil }
        var parts: [Part] = []
        var agreement = main.agreement
        for (index, text) in texts.enumerated() {
            if index == last {
                parts.append(.noun(main))
            } else if index < last, let part = HyphenedNoun.firstPart(text, main.agreement, before: main.word.key) {
                parts.append(part)
                // The first noun leads: «школа-интернат» is feminine.
                if index == 0 { agreement = HyphenedNoun.agreement(of: part) ?? agreement }
            } else {
                parts.append(.fixed(text))
            }
        }
        if let expected, expected != agreement { return nil }
        (self.parts, self.agreement, certainty) = (parts, agreement, min(main.certainty, .likely))
    }

    /// - Parameter agreement: What the last part agrees with; «педагоги-библиотекари» are plural both.
    private static func firstPart(_ text: String, _ agreement: Agreement, before mainKey: String) -> Part? {
        let word = RuleWord(text)
        let isPlural = agreement == .plural && word.ends(in: ["ы", "и"])
        guard word.count > 2, !word.isUpper || word.count > 5, !HeadNouns.unchangingFirstParts.contains(word.key) else {
            return nil
        }
        if let adjective = AdjectiveForm(text) { return .adjective(adjective) }
        // «Мастер-класса»: the master is no person here.
        if word.key == "мастер", mainKey == "класс" || mainKey == "план" { return nil }
        // «Врач-терапевт», «школа-интернат»; but «бренд-менеджер», «онлайн-школа».
        let isOffice =
            isPlural || HeadNouns.persons.contains(word.key) || HeadNouns.bodies.contains(word.key)
            || HeadNouns.masculineInА.contains(word.key) || HeadNouns.events.contains(word.key)
            || word.ends(in: offices)
        guard isOffice else { return nil }
        return NounForm(text, agreeingWith: nil).map { .noun($0) }
    }

    private static let offices: [Ending] = [
        "тель", "ник", "ист", "лог", "граф", "щик", "чик", "арь", "яр", "ер", "ор", "ач", "ец", "а", "я",
    ]

    private static func agreement(of part: Part) -> Agreement? {
        switch part {
        case .fixed: nil
        case .noun(let noun): noun.agreement
        case .adjective(let adjective): adjective.agreement
        }
    }

    func form(in grammaticalCase: GrammaticalCase, _ animacy: Animacy) -> String {
        parts.map { part in
            switch part {
            case .fixed(let text): text
            case .noun(let noun): noun.form(in: grammaticalCase, animacy)
            case .adjective(let adjective): adjective.form(in: grammaticalCase, animacy)
            }
        }.joined(separator: "-")
    }
}

extension HyphenedNoun {
    /// The nominative plural of a noun, of each part that is declined.
    static func plural(of text: String) -> String {
        guard let noun = HyphenedNoun(text, agreeingWith: nil) else { return text }
        return noun.parts.map { part in
            switch part {
            case .fixed(let text): text
            case .noun(let noun): NounPlural.nominative(of: noun.word.text)
            case .adjective(let form):
                NounPlural.adjectivePlural(form.form(in: .nominative, .animate)) ?? form.word.text
            }
        }.joined(separator: "-")
    }
}
