import ChanceryData

/// The value as a text. A value is never markup here, so the escaping of Jinja has nothing to do.
struct TextFilter: TemplateFilter {
    let names = ["string", "escape", "e", "forceescape", "safe", "текст", "как есть"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { $0 }
    }
}
