import ChanceryText

extension Declension {
    /// The form of a text in a case.
    ///
    /// - Parameters:
    ///   - part: What the text is; nil to let it tell (``DeclinedPart/guessed(for:)``).
    ///   - gender: Whose name it is; nil to let the name tell.
    public func form(
        of text: String, as part: DeclinedPart? = nil, of gender: PersonGender? = nil,
        in grammaticalCase: GrammaticalCase
    ) -> DeclensionOutcome {
        let text = text.composedWhereNeeded
        return switch part ?? DeclinedPart.guessed(for: text) {
        case .position: .form(position(text, of: gender, in: grammaticalCase))
        case .body: .form(body(text, in: grammaticalCase))
        case .name: wholeName(text, gender, grammaticalCase)
        case .surname:
            word(gender ?? PersonName.genderBySurname(text)) { surname(text, of: $0, in: grammaticalCase) }
        case .given:
            word(gender ?? PersonName.genderByGivenName(text)) { givenName(text, of: $0, in: grammaticalCase) }
        case .patronymic:
            word(gender ?? PersonName.genderByPatronymic(text)) { patronymic(text, of: $0, in: grammaticalCase) }
        }
    }

    private func wholeName(
        _ text: String, _ gender: PersonGender?, _ grammaticalCase: GrammaticalCase
    ) -> DeclensionOutcome {
        if let form = forms.form(of: text, in: grammaticalCase, gender: gender) { return .form(form) }
        guard let name = PersonName(parsing: text) else { return .noName }
        guard let form = self.name(name, of: gender, in: grammaticalCase) else { return .genderNeeded }
        return .form(InflectedText(form.name.written(like: text), form.certainty))
    }

    /// The form by a gender; where none is known, that which men and women share.
    private func word(_ gender: PersonGender?, _ form: (PersonGender) -> InflectedText) -> DeclensionOutcome {
        if let gender { return .form(form(gender)) }
        let (his, hers) = (form(.masculine), form(.feminine))
        return his.text == hers.text ? .form(his) : .genderNeeded
    }
}
