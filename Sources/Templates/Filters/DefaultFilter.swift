import ChanceryData

/// Another value where there is none: the name does not exist, or it is null. With `true` behind it, also for what a
/// condition takes for false, as an empty text.
struct DefaultFilter: TemplateFilter {
    let names = ["default", "d", "по умолчанию"]
    let parameters: [FilterParameter] = [
        .optional("default_value", "значение", preset: .text("")),
        .optional("boolean", "и для пустого", preset: Value(.bool(false))),
    ]
    let acceptsAbsence = true

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let isMissing = value == .null || arguments.isTrue(1) && !value.isTrue
        return isMissing ? arguments[0] : value
    }
}
