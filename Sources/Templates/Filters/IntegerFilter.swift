import ChanceryData

/// A whole number: what stands behind the point is cut off. A text that is no number gives the value in brackets.
struct IntegerFilter: TemplateFilter {
    let names = ["int", "целое"]
    let parameters: [FilterParameter] = [
        .optional("default", "по умолчанию", preset: .integer(0)), .optional("base", "основание", preset: .integer(10)),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let base = try arguments.integer(1)
        guard (2...36).contains(base) else { throw .argumentOutOfRange(2, 2...36) }
        if base != 10, let text = value.text {
            var digits = text.lowercased()
            for prefix in ["0x", "0o", "0b"] where digits.hasPrefix(prefix) { digits.removeFirst(2) }
            return Int(digits, radix: base).map { .integer($0) } ?? arguments[0]
        }
        guard let number = value.arithmeticNumber ?? value.text.flatMap({ Number(spelling: $0) }) else {
            return arguments[0]
        }
        guard case .decimal(let decimal) = number else { return number.value }
        guard let whole = Int(exactly: decimal.rounded(.towardZero)) else { throw .numberTooLarge }
        return .integer(whole)
    }
}
