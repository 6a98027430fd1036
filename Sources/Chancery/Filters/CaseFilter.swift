import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// A name, a position or a body in a case: `{{ должность | дательный }} {{ фио | дательный }}`.
///
/// What the text is shows by itself, or is said: `дательный("должность")`. Whose name it is, too: `дательный(род="ж")`. A
/// record of a person («фамилия», «имя», «отчество», «род») gives its name; a form that it holds itself, under the name of the
/// case, comes first. A list gives the list of the forms.
struct CaseFilter: TemplateFilter {
    let grammaticalCase: GrammaticalCase
    let russian: RussianForms

    var names: [String] {
        let name = grammaticalCase.russianName
        return [
            grammaticalCase.rawValue, name, name + " падеж", Self.short[grammaticalCase.index],
            grammaticalCase.abbreviation,
        ]
    }

    let parameters: [FilterParameter] = [.optional("part", "часть"), .gender]

    private static let short = ["имен", "родит", "дат", "вин", "твор", "предл"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let gender = try arguments.personGender(1)
        let part = try part(arguments)
        return try form(of: value, as: part, gender)
    }

    private func form(of value: Value, as part: DeclinedPart?, _ gender: PersonGender?) throws(FilterFailure) -> Value {
        switch value.content {
        case .list(let elements):
            var forms: [Value] = []
            for element in elements { forms.append(try form(of: element, as: part, gender)) }
            return .list(forms)
        case .mapping(let mapping):
            if let stored = storedForm(in: mapping) { return .text(stored) }
            guard let person = try value.person() else { return .null }
            let outcome = russian.form(of: person.name, gender ?? person.gender, in: grammaticalCase)
            return .text(try text(of: outcome, from: person.text))
        default:
            return try value.changingText { text throws(FilterFailure) in
                try self.text(of: russian.form(of: text, as: part, gender, in: grammaticalCase), from: text)
            }
        }
    }

    private func text(of outcome: DeclensionOutcome, from text: String) throws(FilterFailure) -> String {
        switch outcome {
        case .form(let form): return form.text
        case .genderNeeded: throw .undeterminedGender(text)
        case .noName: throw .notAName(text)
        }
    }

    /// The form that a record holds itself: «дательный: Зайцу Ивану Ивановичу».
    private func storedForm(in mapping: Mapping) -> String? {
        for (key, value) in zip(mapping.keys, mapping.values) {
            if let text = value.text, !text.isEmpty, GrammaticalCase(named: key) == grammaticalCase { return text }
        }
        return nil
    }

    private func part(_ arguments: FilterArguments) throws(FilterFailure) -> DeclinedPart? {
        guard arguments.isGiven(0) else { return nil }
        let name = try arguments.text(0)
        guard let part = DeclinedPart(named: name) else { throw .unknownPart(name) }
        return part
    }
}
