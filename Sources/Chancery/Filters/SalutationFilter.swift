import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The line that opens a letter: «Уважаемый Николай Петрович!»; by the surname where no given name is known in full.
struct SalutationFilter: TemplateFilter {
    let names = ["salutation", "обращение"]
    let parameters: [FilterParameter] = [.gender]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let gender = try arguments.personGender(0)
        guard let person = try value.person() else { return value }
        guard let salutation = Salutation(to: person.name, of: gender ?? person.gender) else {
            throw .undeterminedGender(person.text)
        }
        return .text(salutation.text)
    }
}
