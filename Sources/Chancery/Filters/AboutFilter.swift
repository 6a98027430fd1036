import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The preposition of a heading before it: «о проведении», «об итогах»; with a capital as `первая заглавная` makes it.
struct AboutFilter: TemplateFilter {
    let names = ["about", "об"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.changingText { text throws(FilterFailure) in AboutPreposition.word(before: text) + " " + text }
    }
}
