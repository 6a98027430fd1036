import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// The word of an approval that agrees with a document: `{{ "Положение о …" | утвержден }}` is «утверждено».
struct ApprovedFilter: TemplateFilter {
    let names = ["approved", "утвержден"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.changingText { text throws(FilterFailure) in
            guard let word = KindAgreement.approved(text) else { throw .neverChanges(text) }
            return word
        }
    }
}
