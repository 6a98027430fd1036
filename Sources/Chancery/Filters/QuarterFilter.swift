import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The quarter that a date lies in: «II квартал 2026 г.»; `квартал("пр")` is «II квартале 2026 г.».
struct QuarterFilter: TemplateFilter {
    let names = ["quarter", "квартал"]
    let parameters: [FilterParameter] = [.grammaticalCase]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let grammaticalCase = try arguments.grammaticalCase(0)
        guard let date = try value.date(), let quarter = YearQuarter((date.month + 2) / 3, of: date.year) else {
            return value
        }
        return .text(quarter.words(in: grammaticalCase))
    }
}
