import ChanceryData
import ChanceryDiagnostics
import ChanceryRussian
import ChanceryTemplates

/// A name, a position or the name of a body in a case: `директор | дательный`, `должность | в падеже("тв", "должность")`.
///
/// What it is tells itself unless it is said.
struct CaseFilter: TemplateFilter {
    let names: [String]
    /// The case that the filter is named after; `nil` where it is an argument.
    let fixed: GrammaticalCase?

    var parameters: [FilterParameter] {
        let rest: [FilterParameter] = [.optional("part", "что"), .optional("gender", "род")]
        return fixed == nil ? [.required("case", "падеж")] + rest : rest
    }

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .null }
        if text.isEmpty { return value }
        let offset = fixed == nil ? 1 : 0
        let grammaticalCase = if let fixed { fixed } else { try arguments.grammaticalCase(0) }
        let gender = try arguments.personGender(offset + 1)
        switch Declension().form(of: text, as: try part(offset, arguments), of: gender, in: grammaticalCase) {
        case .form(let form): return .text(form.text)
        case .noName:
            throw FilterFailure(Wording("«\(text)» is no name of a person", russian: "«\(text)» – не имя человека"))
        case .genderNeeded:
            throw FilterFailure(
                "gender-needed",
                Wording(
                    "the form of «\(text)» depends on whose name it is: say gender=\"m\" or \"f\"",
                    russian: "форма «\(text)» зависит от того, чьё это имя: укажите род=«м» или «ж»"))
        }
    }

    private func part(_ index: Int, _ arguments: FilterArguments) throws(FilterFailure) -> DeclinedPart? {
        guard arguments.isGiven(index) else { return nil }
        switch try arguments.text(index).lowercased() {
        case "name", "имя", "фио": return .name
        case "position", "должность": return .position
        case "body", "organization", "организация", "орган", "название": return .body
        case "surname", "фамилия": return .surname
        default:
            throw FilterFailure(
                "wrong-arguments",
                Wording(
                    "argument \(index + 1) must be «name», «surname», «position» or «body»",
                    russian: "аргумент \(index + 1) – «имя», «фамилия», «должность» или «организация»"))
        }
    }
}
