import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// A position of many in a case: `{{ "Руководитель МИБЦ" | множественное("дт") }}` is «Руководителям МИБЦ».
struct PositionsFilter: TemplateFilter {
    let russian: RussianForms
    let names = ["plural position", "множественное", "во множественном числе"]
    let parameters: [FilterParameter] = [.grammaticalCase]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let grammaticalCase = try arguments.grammaticalCase(0)
        return try value.changingText { text throws(FilterFailure) in
            russian.positions(text, in: grammaticalCase)
        }
    }
}
