import ChanceryData
import ChanceryDiagnostics

/// The text that a drop-down list shows for a value of it (ECMA-376-1:2016 §17.5.2.21).
struct ChoiceFilter: TemplateFilter {
    /// An item of the list.
    struct Item: Sendable, Hashable {
        var value: String
        var shown: String
    }

    let names = ["choice"]
    let items: [Item]
    /// Whether other texts may be typed there: a combo box.
    let isOpen: Bool

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText(), !text.isEmpty else { return value }
        if let item = items.first(where: { $0.value == text }) ?? items.first(where: { $0.shown == text }) {
            return .text(item.shown)
        }
        if isOpen { return .text(text) }
        let known = items.map { "«\($0.shown)»" }.joined(separator: ", ")
        throw FilterFailure(
            "unknown-choice",
            Wording(
                "«\(text)» is not in the list of the control: \(known)",
                russian: "«\(text)» нет в списке элемента управления: \(known)"))
    }
}
