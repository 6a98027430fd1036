import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The noun that a number counts, made by rule: `{{ 22 | считая("участник", падеж="рд") }}` is «участников».
///
/// A living being has another accusative: `считая("участник", падеж="вн", одушевленное=истина)`.
struct CountedNounFilter: TemplateFilter {
    let russian: RussianForms
    let names = ["counted", "считая"]
    let parameters: [FilterParameter] = [
        .required("noun", "слово"), .grammaticalCase, .optional("animate", "одушевленное"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let noun = try arguments.text(0)
        let grammaticalCase = try arguments.grammaticalCase(1)
        guard value.text != "", let number = try value.wholeNumber() else { return value }
        let animacy: Animacy = arguments.isTrue(2) ? .animate : .inanimate
        return .text(russian.counted(noun, animacy, by: number, in: grammaticalCase))
    }
}
