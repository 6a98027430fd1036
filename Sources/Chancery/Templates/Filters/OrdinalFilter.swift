import ChanceryData
import ChanceryDiagnostics
import ChanceryRussian
import ChanceryTemplates

/// An ordinal number in words, in a gender and a case: `3 | порядковое("ж", "родительный")` is «третьей».
struct OrdinalFilter: TemplateFilter {
    let names = ["ordinal", "порядковое"]
    let parameters: [FilterParameter] = [.optional("gender", "род"), .optional("case", "падеж")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputInteger() else { return .null }
        let agreement = Agreement(try arguments.gender(0))
        guard let words = OrdinalWords.words(number, agreement, in: try arguments.grammaticalCase(1)) else {
            throw FilterFailure(
                "wrong-type",
                Wording("a number above zero is needed", russian: "нужно число больше нуля"))
        }
        return .text(words)
    }
}
