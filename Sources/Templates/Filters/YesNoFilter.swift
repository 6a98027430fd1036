import ChanceryData

/// «да» or «нет», or other words for true, false and null.
struct YesNoFilter: TemplateFilter {
    let names = ["yesno", "да_нет"]
    let parameters: [FilterParameter] = [
        .optional("yes", "да", preset: .text("да")), .optional("no", "нет", preset: .text("нет")),
        .optional("unknown", "неизвестно"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if value == .null, arguments.isGiven(2) { return arguments[2] }
        return value.isTrue ? arguments[0] : arguments[1]
    }
}
