import ChanceryData

/// The first letter small, the others as they are.
struct FirstSmallFilter: TemplateFilter {
    let names = ["lowerfirst", "первая строчная", "со строчной"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { $0.prefix(1).lowercased() + $0.dropFirst() }
    }
}
