import ChanceryData

/// A date as a document writes it: `дата("d MMMM yyyy 'г.'")`. The date is a text, `2026-06-05` or `05.06.2026`, with a
/// time behind it or without; what kind of text stands there is an error, never printed as it is.
///
/// Letters of the pattern (Unicode TR35, the part of it that documents need): `d dd` day, `M MM` month, `MMM` its short
/// name, `MMMM` its name with a day («июня»), `LLLL` its name alone («июнь»), `yy yyyy` year, `EEEE` weekday, `H HH`
/// hour, `m mm` minute. Words stand in apostrophes. The usual pattern is «5 июня 2026 г.» with no-break spaces.
struct DateFilter: TemplateFilter {
    let names = ["date", "дата"]
    let parameters: [FilterParameter] = [
        .optional("pattern", "образец", preset: .text("d'\u{A0}'MMMM'\u{A0}'yyyy'\u{A0}г.'")),
        .optional("language", "язык", preset: .text("ru")),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if value == .null || value.text == "" { return value }
        guard let text = value.text, let date = DateText(reading: text) else { throw .wrongInput(value, wants: .date) }
        let pattern = try arguments.text(0)
        guard let formatted = DatePattern(pattern, inEnglish: try arguments.text(1).hasPrefix("en"))?.text(of: date)
        else {
            throw .badPattern(pattern)
        }
        return .text(formatted)
    }
}
