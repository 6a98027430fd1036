import ChanceryData

/// The first letter capital, all others small, as Jinja does it.
struct CapitalizeFilter: TemplateFilter {
    let names = ["capitalize", "как предложение"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
    }
}
