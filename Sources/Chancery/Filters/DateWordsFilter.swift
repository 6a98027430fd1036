import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// A date in words: «пятое июня две тысячи двадцать шестого года»; `дата прописью("рд")` begins with «пятого».
struct DateWordsFilter: TemplateFilter {
    let names = ["date in words", "дата прописью"]
    let parameters: [FilterParameter] = [.grammaticalCase]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let grammaticalCase = try arguments.grammaticalCase(0)
        guard let date = try value.date() else { return value }
        return .text(date.words(in: grammaticalCase))
    }
}
