import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The text with the quotation marks, dashes and no-break spaces of Russian print.
struct MendedFilter: TemplateFilter {
    let names = ["russian print", "типографика"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.changingText { text throws(FilterFailure) in Typography.mended(text) }
    }
}
