import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// A whole number in words: `{{ 21 | прописью(род="ж") }}` is «двадцать одна»; a case may be asked for.
struct NumberWordsFilter: TemplateFilter {
    let names = ["in words", "прописью"]
    let parameters: [FilterParameter] = [.gender, .grammaticalCase]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let (gender, grammaticalCase) = (try arguments.gender(0), try arguments.grammaticalCase(1))
        guard value.text != "", let number = try value.wholeNumber() else { return value }
        return .text(NumberWords.words(number, gender: gender, in: grammaticalCase))
    }
}
