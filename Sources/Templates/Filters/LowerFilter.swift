import ChanceryData

/// All letters small.
struct LowerFilter: TemplateFilter {
    let names = ["lower", "строчными"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { $0.lowercased() }
    }
}
