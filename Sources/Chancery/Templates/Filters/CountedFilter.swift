import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// A number with the noun that it counts, in agreement: `21 | сосчитать("участник")` is «21 участник», with a no-break
/// space between. `animate` says that living beings are counted, which shows in the accusative.
struct CountedFilter: TemplateFilter {
    let names = ["counted", "сосчитать"]
    let parameters: [FilterParameter] = [
        .required("noun", "что"), .optional("case", "падеж"),
        .optional("animate", "одушевлённые", preset: Value(.bool(false))),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputInteger() else { return .null }
        let noun = CountedNoun(try arguments.text(0), animacy: arguments.isTrue(2) ? .animate : .inanimate)
        return .text("\(number)\u{A0}" + noun.form(for: number, in: try arguments.grammaticalCase(1)))
    }
}
