import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The word for an appendix that agrees with a document: `{{ "Программа" | прилагаемый("вн") }}` is «прилагаемую».
struct AttachedFilter: TemplateFilter {
    let names = ["attached", "прилагаемый"]
    let parameters: [FilterParameter] = [.grammaticalCase]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let grammaticalCase = try arguments.grammaticalCase(0)
        return try value.changingText { text throws(FilterFailure) in
            guard let word = KindAgreement.attached(text, in: grammaticalCase) else { throw .neverChanges(text) }
            return word
        }
    }
}
