import ChanceryData

/// The text without white space at its ends.
struct TrimFilter: TemplateFilter {
    let names = ["trim", "обрезать"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { text in
            let scalars = text.unicodeScalars
            guard let first = scalars.firstIndex(where: { !$0.isBlank }),
                let last = scalars.lastIndex(where: { !$0.isBlank })
            else { return "" }
            return String(scalars[first...last])
        }
    }
}
