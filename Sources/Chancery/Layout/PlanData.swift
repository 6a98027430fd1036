public import ChanceryData
public import ChanceryModels

/// A plan as a template sees it: all fields of the model, and its table laid out row by row.
///
/// Beside the model's own names a template of a plan may use
/// * `table.columnCount`, `table.columns` – the first header: `title`, `role`, `width` in millimetres, `span`;
/// * `table.rows` – what follows it: `kind` is `section` (`level` 1…9, `label`, `title`), `header` (`columns`, where the
///   columns change) or `item` (`label`, `cells`: `role`, `width`, `span`, `paragraphs`);
/// * `appendix.document.kindDative` («приказу») and `dateText` («15.02.2019») of every document that is named.
public enum PlanData {
    /// The data of a plan.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - names: The names that are asked for, in lower case; what is large and not asked for is left empty. All of them by default.
    public static func value(of plan: Plan, naming names: Set<String>? = nil) -> Value {
        func isWanted(_ name: String) -> Bool { names?.contains(name) ?? true }
        var shown = plan
        if !isWanted("items") { shown.items = [] }
        if !isWanted("sections") { shown.sections = [] }
        var data = shown.value
        let named = [("appendix", plan.appendix?.document), ("approval", plan.approval?.document)]
        for (key, document) in named {
            let shown = documentData(of: document, in: data[key]?["document"])
            data[member: key]?[member: "document"] = shown
        }
        if isWanted("table") { data[member: "table"] = PlanTable(of: plan).value }
        return data
    }

    /// A named document with its kind in the dative and its date as officials write it.
    private static func documentData(of document: DocumentReference?, in value: Value?) -> Value? {
        guard let document, var value else { return value }
        value[member: "kindDative"] = document.kind.map { .text(ActKind.dative(of: $0)) } ?? .null
        value[member: "dateText"] = document.date.map { .text(dateText(of: $0)) } ?? .null
        return value
    }

    /// A day in figures: «05.06.2026» (ГОСТ Р 7.0.97, реквизит 10).
    private static func dateText(of date: CalendarDate) -> String {
        let day = String(date.day)
        let month = String(date.month)
        let year = String(date.year)
        return (day.count < 2 ? "0" : "") + day + "." + (month.count < 2 ? "0" : "") + month + "."
            + String(repeating: "0", count: max(0, 4 - year.count)) + year
    }
}
