/// A form field of Word 97 (`w:ffData`, ECMA-376-1:2016 §17.16.17).
struct FormField {
    /// Whether it is a check box, and not a list.
    var isCheckBox = false
    var isChecked: Bool?
    var isCheckedByDefault = false
    var entries: [String] = []
    var chosen: Int?
    var chosenByDefault: Int?

    /// The entry that Word shows of a list whose result does not stand in the document; `nil` for another field.
    var shownEntry: String? {
        let index = chosen ?? chosenByDefault ?? 0
        return entries.indices.contains(index) ? entries[index] : nil
    }

    /// The check box, which has no text: no reader prints a sign for it, so that it is told instead.
    var box: NotCarriedOver? {
        guard isCheckBox else { return nil }
        return isChecked ?? isCheckedByDefault ? .crossedBox : .emptyBox
    }
}
