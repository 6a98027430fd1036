extension Declension {
    /// A position in a case: «Исполняющему обязанности министра» from «И.о. министра».
    ///
    /// - Parameter gender: Who holds it, where that shows; a position is masculine else.
    public func position(
        _ position: String, of gender: PersonGender? = nil, in grammaticalCase: GrammaticalCase
    ) -> InflectedText {
        form(of: position, gender, in: grammaticalCase) { text in
            Phrase(text, acting: gender ?? .masculine).form(in: grammaticalCase, .animate, forms: forms)
        }
    }

    /// The name of a body, a document or a thing in a case: «Министерства образования и науки».
    public func body(_ body: String, in grammaticalCase: GrammaticalCase) -> InflectedText {
        form(of: body, nil, in: grammaticalCase) { text in
            Phrase(text).form(in: grammaticalCase, .inanimate, forms: forms)
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
            InflectedText(plural.form(in: grammaticalCase, .animate), .likely)
        }
    }
}
