import ChanceryData
import ChanceryDiagnostics
import ChanceryRussian
import ChanceryTemplates

/// A sum of money: «145 (сто сорок пять) рублей 50 копеек», or in figures or words alone.
struct RoublesFilter: TemplateFilter {
    /// How the sum is written.
    enum Form {
        case figuresAndWords, words, figures
    }

    let names: [String]
    let form: Form

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let digits = try value.inputDigits() else { return .null }
        guard let sum = Roubles(parsing: digits) else {
            throw FilterFailure(
                Wording(
                    "a sum with at most two digits behind the point is needed",
                    russian: "нужна сумма, в которой после запятой не больше двух знаков"))
        }
        return switch form {
        case .figuresAndWords: .text(sum.figuresAndWords)
        case .words: .text(sum.words)
        case .figures: .text(sum.figures)
        }
    }
}
