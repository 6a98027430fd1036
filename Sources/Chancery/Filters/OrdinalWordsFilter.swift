import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// An ordinal in words: `{{ 21 | порядковое(род="с", падеж="рд") }}` is «двадцать первого».
struct OrdinalWordsFilter: TemplateFilter {
    let names = ["ordinal", "порядковое"]
    let parameters: [FilterParameter] = [.gender, .grammaticalCase]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let (gender, grammaticalCase) = (try arguments.gender(0), try arguments.grammaticalCase(1))
        guard value.text != "", let number = try value.wholeNumber() else { return value }
        guard let words = OrdinalWords.words(number, Agreement(gender), in: grammaticalCase) else {
            throw .noOrdinal(number)
        }
        return .text(words)
    }
}
