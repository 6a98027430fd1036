import ChanceryData

/// An address as a link, with a text of its own if one is given; nothing for an empty address.
struct LinkFilter: RichFilter {
    let names = ["link", "ссылка"]
    let parameters: [FilterParameter] = [.optional("text", "текст")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText(), !text.trimmedOfBlanks.isEmpty else {
            let rest = arguments.isGiven(0) ? try arguments.text(0) : ""
            return RichValue.text(FormattedText(runs: rest.isEmpty ? [] : [FormattedRun(rest)])).value
        }
        guard let address = LinkAddress.safe(text) else { throw .unsafeAddress(text) }
        let shown = arguments.isGiven(0) ? try arguments.text(0) : text.trimmedOfBlanks
        return RichValue.text(FormattedText(runs: [FormattedRun(shown, address: address)])).value
    }
}
