/// The numbers of points as they are printed.
enum PrintedLabel {
    /// A number with a dot behind it, unless it ends in a bracket: «1.», «1.1.», «а)».
    static func label(_ number: String) -> String {
        guard let last = number.last, !number.isBlank else { return "" }
        return last == ")" || last == "." || last == "]" ? number : number + "."
    }

    /// A number's label, or the one that counting gives where there is none.
    static func label(_ number: String?, counted count: Int, under prefix: String = "") -> String {
        if let number, !number.isBlank { return label(number) }
        return prefix + String(count) + "."
    }
}
