import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The name with initials: `инициалы` gives «И.И. Иванов» as under a document, `фамилия с инициалами` gives «Иванов И.И.».
///
/// The name may be in a case already: `{{ фио | дательный | фамилия с инициалами }}`. A list gives a list.
struct InitialsFilter: TemplateFilter {
    let names: [String]
    let isSurnameFirst: Bool

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if case .list(let elements) = value.content {
            var names: [Value] = []
            for element in elements { names.append(try apply(to: element, with: arguments)) }
            return .list(names)
        }
        guard let person = try value.person() else { return value }
        return .text(isSurnameFirst ? person.name.surnameFirst() : person.name.initialsFirst())
    }
}
