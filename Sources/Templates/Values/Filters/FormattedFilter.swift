import ChanceryData

/// The small model of formatted text, as records of data spell it.
struct FormattedFilter: RichFilter {
    let names = ["formatted", "оформление"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = FormattedText(value) else { throw .notFormatted }
        return RichValue.text(text).value
    }
}
