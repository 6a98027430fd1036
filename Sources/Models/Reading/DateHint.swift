/// A date as people write it, spelled as the format wants it: «05.06.2026» and «5 июня 2026 г.» are 2026-06-05.
enum DateHint {
    private static let months = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ]

    /// The date; `nil` for a text that is none, or none of the calendar.
    static func date(in text: String) -> CalendarDate? {
        let words = text.lowercased().split { " \u{A0}./".contains($0) }.map(String.init)
        guard words.count == 3 || words.count == 4 && ["г", "года"].contains(words[3]) else { return nil }
        guard let day = number(words[0], digits: 1...2), let year = number(words[2], digits: 4...4) else { return nil }
        let month = months.firstIndex(of: words[1]).map { $0 + 1 } ?? number(words[1], digits: 1...2)
        return month.flatMap { CalendarDate(year: year, month: $0, day: day) }
    }

    private static func number(_ word: String, digits: ClosedRange<Int>) -> Int? {
        digits.contains(word.utf8.count) && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
    }
}
