import ChanceryData

/// The first letter capital, the others as they are, so that abbreviations stay.
struct FirstCapitalFilter: TemplateFilter {
    let names = ["upperfirst", "первая прописная", "с прописной"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { $0.prefix(1).uppercased() + $0.dropFirst() }
    }
}
