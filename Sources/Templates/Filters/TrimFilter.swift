import ChanceryData

/// The text without white space, or without some other characters, at its ends.
struct TrimFilter: TemplateFilter {
    let names = ["trim", "обрезать"]
    let parameters: [FilterParameter] = [.optional("chars", "знаки")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let characters = arguments.isGiven(0) ? try arguments.text(0) : nil
        return try value.mappingText { text in
            if let characters { return text.stripped(of: characters) }
            let scalars = text.unicodeScalars
            guard let first = scalars.firstIndex(where: { !$0.isBlank }),
                let last = scalars.lastIndex(where: { !$0.isBlank })
            else { return "" }
            return String(scalars[first...last])
        }
    }
}
