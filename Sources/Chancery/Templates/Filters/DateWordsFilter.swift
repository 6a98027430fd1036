import ChanceryData
import ChanceryDiagnostics
import ChanceryRussian
import ChanceryTemplates

/// A date in words: «пятое июня две тысячи двадцать шестого года»; `дата прописью("родительный")` begins with «пятого».
struct DateWordsFilter: TemplateFilter {
    let names = ["date_words", "дата прописью"]
    let parameters: [FilterParameter] = [.optional("case", "падеж")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if value == .null || value.text == "" { return value }
        guard let text = value.text, let date = DateText(reading: text),
            let day = OrdinalWords.words(date.day, .neuter, in: try arguments.grammaticalCase(0)),
            let year = OrdinalWords.words(date.year, .masculine, in: .genitive)
        else {
            throw FilterFailure(
                Wording(
                    "a date is needed (2026-06-05 or 05.06.2026)", russian: "нужна дата (2026-06-05 или 05.06.2026)"))
        }
        return .text("\(day) \(Self.months[date.month - 1]) \(year) года")
    }

    private static let months = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ]
}
