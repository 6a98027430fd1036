import ChanceryData

/// The number as a document writes it: groups of three digits with no-break spaces, a decimal comma.
///
/// `decimals` digits behind the comma, rounded half away from zero; as many as needed where it is not given.
struct NumberFilter: TemplateFilter {
    let names = ["number", "число"]
    let parameters: [FilterParameter] = [
        .optional("decimals", "знаков"), .optional("grouping", "разряды", preset: .text("\u{A0}")),
        .optional("point", "запятая", preset: .text(",")),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputNumber() else { return .null }
        var text = number.plainText
        if arguments.isGiven(0) {
            let decimals = try arguments.integer(0)
            guard (0...15).contains(decimals) else { throw .argumentOutOfRange(1, 0...15) }
            text = NumberText.rounded(number, decimals: decimals)
        }
        let grouping = try arguments.text(1)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        var whole = parts.first ?? ""
        let sign = whole.hasPrefix("-") ? "-" : ""
        whole = whole.dropFirst(sign.count)
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += grouping }
            grouped.append(digit)
        }
        return .text(sign + grouped + (parts.count > 1 ? (try arguments.text(2)) + parts[1] : ""))
    }
}
