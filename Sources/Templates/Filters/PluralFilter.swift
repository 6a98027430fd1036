import ChanceryData

/// The form of a noun that agrees with the number: `21 | plural("участник", "участника", "участников")` is «участник».
///
/// Russian rules (CLDR): 1, 21, 101 one; 2–4, 22 few; 0, 5–20, 111 many; a broken number takes the genitive singular,
/// which is the few form («2,5 участника»). Without a third form, the noun has two: one and other, as in English.
struct PluralFilter: TemplateFilter {
    let names = ["plural", "согласовать"]
    let parameters: [FilterParameter] = [
        .required("one", "один"), .required("few", "два"), .optional("many", "много"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let number = try value.inputNumber() else { return .null }
        let (one, few) = (try arguments.text(0), try arguments.text(1))
        guard case .integer(let count) = number.normalised else { return .text(few) }
        if !arguments.isGiven(2) { return .text(count == 1 || count == -1 ? one : few) }
        let many = try arguments.text(2)
        let (tens, ones) = (count.magnitude % 100, count.magnitude % 10)
        switch (tens, ones) {
        case (11...14, _): return .text(many)
        case (_, 1): return .text(one)
        case (_, 2...4): return .text(few)
        default: return .text(many)
        }
    }
}
