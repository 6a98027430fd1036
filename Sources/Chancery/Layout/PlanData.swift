public import ChanceryData
public import ChanceryModels

/// A plan as a template sees it: all fields of the model, and its table laid out row by row.
///
/// Beside the model's own names a template of a plan may use
/// * `titleText` – the title, its words in capitals on a line of their own;
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
        value(of: plan, naming: names, on: .builtIn, RussianForms())
    }

    /// The data of a plan, its table laid out on the pages of a profile.
    static func value(
        of plan: Plan, naming names: Set<String>?, on area: PrintArea, _ russian: RussianForms
    ) -> Value {
        func isWanted(_ name: String) -> Bool { names?.contains(name) ?? true }
        var shown = plan
        (shown.items, shown.sections) = ([], [])
        var data = shown.value
        if isWanted("items") { data[member: "items"] = value(of: plan.items) }
        if isWanted("sections") { data[member: "sections"] = value(of: plan.sections) }
        data[member: "titleText"] = .text(TitleLines.text(of: plan.title))
        DocumentData.addMarks(plan.appendix, plan.approval, of: plan.title, to: &data, russian)
        if isWanted("table") { data[member: "table"] = PlanTable(of: plan, on: area).value }
        return data.withoutBlanks(keeping: ["items", "sections", "columns", "table"])
    }

    /// Rows, each made when a loop comes to it: all at once they would take more room than the document.
    private static func value(of items: [PlanItem]) -> Value {
        .list(MadeList(count: items.count) { items[$0].value })
    }

    private static func value(of sections: [PlanSection]) -> Value {
        .list(
            MadeList(count: sections.count) { index in
                var shown = sections[index]
                (shown.items, shown.sections) = ([], [])
                var data = shown.value
                data[member: "items"] = value(of: sections[index].items)
                data[member: "sections"] = value(of: sections[index].sections)
                return data
            })
    }
}
