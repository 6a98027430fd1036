import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The name of a person as papers write it: «И.О. Фамилия», «Фамилия И.О.», «Имя Отчество». What is no name of one person
/// stays as it is.
struct PersonNameFilter: TemplateFilter {
    /// How the name is written.
    enum Form {
        case initialsFirst, surnameFirst, address
    }

    let names: [String]
    let form: Form

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { text in
            guard let name = PersonName(parsing: text) else { return text }
            return switch form {
            case .initialsFirst: name.initialsFirst()
            case .surnameFirst: name.surnameFirst()
            case .address: name.address ?? text
            }
        }
    }
}
