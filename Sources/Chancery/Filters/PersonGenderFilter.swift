import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// Whose a name is: «м», «ж», or null where nothing tells: `{% if фио | род == "ж" %}`.
struct PersonGenderFilter: TemplateFilter {
    let names = ["gender", "род"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let person = try value.person(), let gender = person.gender ?? person.name.gender else { return .null }
        return .text(gender == .masculine ? "м" : "ж")
    }
}
