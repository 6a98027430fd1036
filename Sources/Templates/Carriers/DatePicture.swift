/// How a field of Word writes a date: the text behind its switch `\@` (ECMA-376-1:2016 §17.16.4.1).
///
/// `d dd` day, `ddd dddd` weekday, `M MM` month, `MMM MMMM` its name, `y yy yyyy` year, `h hh` and `H HH` hour, `m mm`
/// minute, `s ss` second, `am/pm`; days and years in either letter case. Behind a day the name of a month is in the
/// genitive («5 июня»), alone it is not («июнь 2026»), as in Word.
struct DatePicture: Sendable, Hashable {
    private enum Piece: Sendable, Hashable {
        case words(String)
        case field(Character, count: Int)
        case halfOfDay
    }

    private var pieces: [Piece] = []
    private let isEnglish: Bool

    /// Reads a picture.
    init(_ text: String, inEnglish isEnglish: Bool) {
        self.isEnglish = isEnglish
        var rest = text[...]
        while let first = rest.first {
            if first == "'" || FieldInstruction.isQuote(first) {
                rest = rest.dropFirst()
                let words = rest.prefix { $0 != first }
                pieces.append(.words(String(words)))
                rest = rest.dropFirst(words.count + 1)
            } else if rest.lowercased().hasPrefix("am/pm") {
                pieces.append(.halfOfDay)
                rest = rest.dropFirst(5)
            } else if let letter = Self.letter(first) {
                let run = rest.prefix { Self.letter($0) == letter }
                pieces.append(.field(letter, count: run.count))
                rest = rest.dropFirst(run.count)
            } else {
                pieces.append(.words(String(first)))
                rest = rest.dropFirst()
            }
        }
    }

    /// The letter of a field; days, years and seconds are known in both cases, `M` and `m`, `H` and `h` are not the same.
    private static func letter(_ character: Character) -> Character? {
        switch character {
        case "d", "D": "d"
        case "y", "Y": "y"
        case "s", "S": "s"
        case "M", "m", "H", "h": character
        default: nil
        }
    }

    /// The date as the picture has it.
    func text(of date: DateText) -> String {
        let hasDay = pieces.contains {
            if case .field("d", let count) = $0 { count < 3 } else { false }
        }
        return pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .halfOfDay: text += (date.hour ?? 0) < 12 ? "AM" : "PM"
            case .field(let letter, let count): text += field(letter, count, of: date, hasDay: hasDay)
            }
        }
    }

    private func field(_ letter: Character, _ count: Int, of date: DateText, hasDay: Bool) -> String {
        let names = isEnglish ? DateNames.english : DateNames.russian
        switch (letter, count) {
        case ("d", 1...2): return padded(date.day, count)
        case ("d", 3): return names.shortWeekdays[date.weekday]
        case ("d", _): return names.weekdays[date.weekday]
        case ("M", 1...2): return padded(date.month, count)
        case ("M", 3): return names.shortMonths[date.month - 1]
        case ("M", _): return hasDay ? names.monthsOfDay[date.month - 1] : names.months[date.month - 1]
        case ("y", 1...2): return padded(date.year % 100, 2)
        case ("y", _): return padded(date.year, 4)
        case ("H", _): return padded(date.hour ?? 0, count)
        case ("h", _): return padded(((date.hour ?? 0) + 11) % 12 + 1, count)
        case ("m", _): return padded(date.minute ?? 0, count)
        default: return padded(date.second ?? 0, count)
        }
    }

    private func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, min(count, 4) - digits.count)) + digits
    }
}
