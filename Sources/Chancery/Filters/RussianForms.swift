public import ChanceryRussian

/// The Russian of a run: the user's own forms first, what rules make noted for review.
public struct RussianForms: Sendable {
    /// The user's own forms, which come before every rule.
    public var dictionary: FormDictionary
    /// Where forms that rules make are noted; nil where nobody asks for them.
    public var review: FormReview?

    /// Creates the Russian of a run.
    public init(dictionary: FormDictionary = FormDictionary(), review: FormReview? = nil) {
        self.dictionary = dictionary
        self.review = review
    }

    private var declension: Declension { Declension(forms: dictionary) }

    /// The form of a text, as ``ChanceryRussian/Declension`` has it.
    func form(
        of text: String, as part: DeclinedPart?, _ gender: PersonGender?, in grammaticalCase: GrammaticalCase
    ) -> DeclensionOutcome {
        let outcome = declension.form(of: text, as: part, of: gender, in: grammaticalCase)
        if let review, case .form(let form) = outcome {
            review.note(form, of: text, as: part ?? .guessed(for: text), gender, in: grammaticalCase)
        }
        return outcome
    }

    /// A name that stands in fields of a record; a form that the user has given for the whole of it comes first.
    func form(
        of name: PersonName, _ gender: PersonGender?, in grammaticalCase: GrammaticalCase
    ) -> DeclensionOutcome {
        let whole = name.full
        if let form = dictionary.form(of: whole, in: grammaticalCase, gender: gender) { return .form(form) }
        guard let declined = declension.name(name, of: gender, in: grammaticalCase) else { return .genderNeeded }
        let form = InflectedText(declined.name.full, declined.certainty)
        review?.note(form, of: whole, as: .name, gender, in: grammaticalCase)
        return .form(form)
    }

    /// A position of many.
    ///
    /// In the review it stands under its plural, which a dictionary can give forms of.
    func positions(_ position: String, in grammaticalCase: GrammaticalCase) -> String {
        let form = declension.positions(position, in: grammaticalCase)
        if let review {
            let plural = declension.positions(position, in: .nominative).text
            review.note(form, of: plural, as: .position, nil, in: grammaticalCase)
        }
        return form.text
    }

    /// The noun that a number counts.
    func counted(
        _ noun: String, _ animacy: Animacy, by number: Int, in grammaticalCase: GrammaticalCase
    ) -> String {
        let counted = CountedNoun(noun, animacy: animacy, forms: dictionary)
        let form = counted.form(for: number, in: grammaticalCase)
        if let review, let source = counted.source(for: number, in: grammaticalCase),
            dictionary.form(of: source.word, in: source.grammaticalCase) == nil
        {
            review.note(
                InflectedText(form, .likely), of: source.word, as: .body, nil, in: source.grammaticalCase)
        }
        return form
    }

    /// The name of a body or an act.
    func body(_ body: String, in grammaticalCase: GrammaticalCase) -> InflectedText {
        let form = declension.body(body, in: grammaticalCase)
        review?.note(form, of: body, as: .body, nil, in: grammaticalCase)
        return form
    }
}
