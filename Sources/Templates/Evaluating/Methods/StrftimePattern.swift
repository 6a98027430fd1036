/// A pattern of C and Python for dates: `%d.%m.%Y`.
struct StrftimePattern: Sendable {
    private let pattern: String

    init(_ pattern: String) {
        self.pattern = pattern
    }

    /// A date written by the pattern, with English names as Python's are.
    ///
    /// - Throws: `wrong-arguments` for a letter that means nothing.
    func text(of date: DateText) throws(FilterFailure) -> String {
        var result = ""
        var rest = pattern[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                result.append(character)
                continue
            }
            var isBare = false
            if rest.first == "-" || rest.first == "#" {
                isBare = true
                rest = rest.dropFirst()
            }
            guard let letter = rest.popFirst(), let field = field(letter, of: date) else { throw .badPattern(pattern) }
            let digits = field.drop { $0 == "0" }
            result += isBare && field.allSatisfy(\.isNumber) ? (digits.isEmpty ? "0" : String(digits)) : field
            if result.utf8.count > WorkBound.textBytes { throw .tooLarge }
        }
        return result
    }

    private func field(_ letter: Character, of date: DateText) -> String? {
        let names = DateNames.english
        let hour = date.hour ?? 0
        switch letter {
        case "d": return two(date.day)
        case "e": return date.day < 10 ? " \(date.day)" : "\(date.day)"
        case "m": return two(date.month)
        case "Y": return String(repeating: "0", count: max(0, 4 - "\(date.year)".count)) + "\(date.year)"
        case "y": return two(date.year % 100)
        case "B": return names.months[date.month - 1]
        case "b", "h": return names.shortMonths[date.month - 1]
        case "A": return names.weekdays[date.weekday]
        case "a": return names.shortWeekdays[date.weekday]
        case "u": return "\(date.weekday + 1)"
        case "w": return "\((date.weekday + 1) % 7)"
        case "H": return two(hour)
        case "I": return two((hour + 11) % 12 + 1)
        case "p": return hour < 12 ? "AM" : "PM"
        case "M": return two(date.minute ?? 0)
        case "S": return two(date.second ?? 0)
        case "F": return "\(date.year)-\(two(date.month))-\(two(date.day))"
        case "D": return "\(two(date.month))/\(two(date.day))/\(two(date.year % 100))"
        case "T": return "\(two(hour)):\(two(date.minute ?? 0)):\(two(date.second ?? 0))"
        case "R": return "\(two(hour)):\(two(date.minute ?? 0))"
        case "%": return "%"
        default: return nil
        }
    }

    private func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
