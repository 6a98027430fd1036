/// Lines that clerks set like a title, right below it, and that are no part of it: what changed the paper, on what ground it was
/// made, hints of a form, the unit of its sums, whom to ring.
enum TitleRemarks {
    /// How they begin in brackets, folded; without them a title may go on so: «План мероприятий / на основании …».
    private static let bracketed: [[String]] = [
        ["в", "редакции"], ["в", "ред"], ["с", "изменениями"], ["с", "изм"], ["на", "основании"], ["наименование"],
        ["нужное"],
    ]
    /// How they begin with brackets or without.
    private static let bare: [[String]] = [
        ["принят"], ["принята"], ["принято"], ["рассмотрен"], ["рассмотрена"], ["рассмотрено"], ["согласован"],
        ["согласована"], ["согласовано"], ["таблица"], ["тел"], ["телефон"], ["тыс"], ["тысяч"], ["млн"],
    ]

    /// Whether a line is one.
    static func begin(_ text: String) -> Bool {
        let words = FoldedHeading(String(text.prefix(80))).words
        return ((text.hasPrefix("(") ? bracketed : []) + bare).contains { words.starts(with: $0) }
    }
}
