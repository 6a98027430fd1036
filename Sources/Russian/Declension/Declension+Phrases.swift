extension Declension {
    /// A position in a case: «Исполняющему обязанности министра» from «И.о. министра».
    ///
    /// - Parameter gender: Who holds it, where that shows; a position is masculine else.
    public func position(
        _ position: String, of gender: PersonGender? = nil, in grammaticalCase: GrammaticalCase
    ) -> InflectedText {
        form(of: position, gender, in: grammaticalCase) { text in
            if let held = held(text, gender, grammaticalCase) { return held }
            return Phrase(text, acting: gender ?? .masculine).form(in: grammaticalCase, .animate, forms: forms)
        }
    }

    /// An office with its holder's name, which stays where its form depends on what nobody tells; nil for any other text.
    private func held(
        _ text: String, _ gender: PersonGender?, _ grammaticalCase: GrammaticalCase
    ) -> InflectedText? {
        guard let parts = TrailingName(text), let name = PersonName(parsing: parts.name) else { return nil }
        let declined = self.name(name, of: gender, in: grammaticalCase)
        let office = position(parts.office, of: gender ?? name.gender, in: grammaticalCase)
        return InflectedText(
            office.text + parts.separator + (declined?.name.written(like: parts.name) ?? parts.name),
            min(office.certainty, declined?.certainty ?? .doubtful))
    }

    /// Whether a position stands in the nominative: «Директор школы», but not «Директору школы».
    public func isNominative(position: String) -> Bool {
        HeadSearch.isOffice(PhraseToken.tokens(of: position))
    }

    /// The name of a body, a document or a thing in a case: «Министерства образования и науки».
    public func body(_ body: String, in grammaticalCase: GrammaticalCase) -> InflectedText {
        form(of: body, nil, in: grammaticalCase) { text in
            if let held = held(text, nil, grammaticalCase) { return held }
            return Phrase(text).form(in: grammaticalCase, .inanimate, forms: forms)
        }
    }

    /// What words agree with that stand for a phrase: «утверждена» for «программа»; nil where its head never changes.
    public func agreement(with phrase: String) -> Agreement? {
        Phrase(phrase).agreement
    }
}

extension Declension {
    /// A position of many in a case, from its singular or plural: «Руководителям МИБЦ» from «Руководитель МИБЦ».
    ///
    /// For circulars, whose addressee is general.
    public func positions(_ position: String, in grammaticalCase: GrammaticalCase) -> InflectedText {
        guard let plural = PhrasePlural(position) else { return self.position(position, in: grammaticalCase) }
        return form(of: plural.text, nil, in: grammaticalCase) { _ in
            InflectedText(plural.form(in: grammaticalCase, .animate, forms: forms), .likely)
        }
    }
}
