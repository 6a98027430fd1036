import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The text with the signs of Russian print: no-break spaces, quotation marks, dashes; or with the spaces alone.
struct TypographyFilter: TemplateFilter {
    let names: [String]
    /// Whether only spaces are changed.
    let onlySpaces: Bool

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { text in
            guard onlySpaces else { return Typography.mended(text) }
            let rules = Set(TypographyProposal.Rule.allCases).subtracting([.quotes, .range, .dash])
            return Typography.applying(Typography.proposals(for: text, rules: rules), to: text)
        }
    }
}
