import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// A whole number in words, in a gender and a case: `21 | прописью("ж")` is «двадцать одна».
struct NumberWordsFilter: TemplateFilter {
    let names = ["words", "прописью"]
    let parameters: [FilterParameter] = [.optional("gender", "род"), .optional("case", "падеж")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputInteger() else { return .null }
        let gender = try arguments.gender(0)
        return .text(NumberWords.words(number, gender: gender, in: try arguments.grammaticalCase(1)))
    }
}
