import ChanceryData

/// Puts texts before and behind a value that is not blank: the switches `\b` and `\f` of MERGEFIELD (ECMA-376-1:2016
/// §17.16.5.35).
struct SurroundFilter: TemplateFilter {
    let names = ["surrounded"]
    let before: String
    let after: String

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText(), !text.isEmpty else { return value }
        return .text(before + text + after)
    }
}
