/// A pattern that dates are written by.
struct DatePattern: Sendable, Hashable {
    private enum Piece: Sendable, Hashable {
        case words(String)
        case field(Unicode.Scalar, count: Int)
    }

    private var pieces: [Piece] = []
    private let isEnglish: Bool

    /// Reads a pattern; `nil` if it has letters outside of apostrophes that mean nothing.
    ///
    /// Letters that are no Latin ones stand for themselves also without apostrophes: `d MMMM yyyy г.`
    init?(_ pattern: String, inEnglish isEnglish: Bool) {
        self.isEnglish = isEnglish
        let scalars = Array(pattern.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if QuoteMark.isSingle(scalar) {
                let end = scalars[(index + 1)...].firstIndex(where: QuoteMark.isSingle) ?? scalars.count
                // Two apostrophes are one.
                let words = scalars[(index + 1)..<end]
                pieces.append(.words(words.isEmpty ? "'" : String(String.UnicodeScalarView(words))))
                index = end + 1
            } else if scalar.isASCII, scalar.properties.isAlphabetic {
                let end = scalars[index...].firstIndex { $0 != scalar } ?? scalars.count
                guard DatePattern.isField(scalar, count: end - index) else { return nil }
                pieces.append(.field(scalar, count: end - index))
                index = end
            } else {
                pieces.append(.words(String(scalar)))
                index += 1
            }
        }
    }

    private static func isField(_ letter: Unicode.Scalar, count: Int) -> Bool {
        switch letter {
        case "d", "H", "m": count <= 2
        case "M", "L", "E": count <= 4
        case "y": count == 1 || count == 2 || count == 4
        default: false
        }
    }

    /// A date written by the pattern; `nil` if the pattern asks for a time that the date does not have.
    func text(of date: DateText) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .field(let letter, let count):
                guard let field = field(letter, count, of: date) else { return nil }
                text += field
            }
        }
        return text
    }

    private func field(_ letter: Unicode.Scalar, _ count: Int, of date: DateText) -> String? {
        let names = isEnglish ? DateNames.english : DateNames.russian
        switch (letter, count) {
        case ("d", _): return padded(date.day, count)
        case ("M", 4): return names.monthsOfDay[date.month - 1]
        case ("L", 4): return names.months[date.month - 1]
        case ("M", 3), ("L", 3): return names.shortMonths[date.month - 1]
        case ("M", _), ("L", _): return padded(date.month, count)
        case ("y", 2): return padded(date.year % 100, 2)
        case ("y", _): return padded(date.year, count)
        case ("E", 4): return names.weekdays[date.weekday]
        case ("E", _): return names.shortWeekdays[date.weekday]
        case ("H", _): return date.hour.map { padded($0, count) }
        case ("m", _): return date.minute.map { padded($0, count) }
        default: return nil
        }
    }

    private func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
