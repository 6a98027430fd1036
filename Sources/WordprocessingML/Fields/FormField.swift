/// What a form field of Word 97 shows beside its result: a box or the chosen entry of a list (`w:ffData`, ECMA-376-1:2016 §17.16.17).
struct FormField {
    /// Whether it is a check box, and not a list.
    var isCheckBox = false
    var isChecked: Bool?
    var isCheckedByDefault = false
    var entries: [String] = []
    var chosen: Int?
    var chosenByDefault: Int?

    /// The text that Word shows in its place: a box, empty or crossed; an entry of the list. `nil` for a field of text, whose
    /// result stands in the document.
    var shownText: String? {
        if isCheckBox { return isChecked ?? isCheckedByDefault ? "☒" : "☐" }
        let index = chosen ?? chosenByDefault ?? 0
        return entries.indices.contains(index) ? entries[index] : nil
    }
}
