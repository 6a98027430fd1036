import ChanceryData

/// All letters capital.
struct UpperFilter: TemplateFilter {
    let names = ["upper", "прописными"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { $0.uppercased() }
    }
}
