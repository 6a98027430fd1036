import ChanceryRussian

/// What the text of one cell is like, whatever its column is headed.
///
/// Each cell is of one nature. The doubtful ones count only beside surer ones of their kind: «по графику» is a deadline
/// among months, «школа № 5» answers for something among names and offices and is a place among halls.
enum CellContents: Hashable {
    /// A number of a list: «1», «2.3.».
    case number
    /// A bare year or a span of them, «2025», «2025–2027»: of a deadline, a book or a birth.
    case year
    /// A time that the grammar of deadlines reads.
    case deadline
    /// Hours of a day: «9.30–10.00» is when within an event.
    case hours
    /// A time that is told elsewhere or by a condition: «по графику», «по мере необходимости».
    case vagueDeadline
    /// A person, an office or a body that can answer for something.
    case party
    /// An institution, which may be a place just as well.
    case institution
    /// Those a thing is done for: «5–9 классы», «родители».
    case audience
    /// What is done or held: «Проведение …», «Разработать …», «Конкурс …», «О ходе …».
    case action
    /// Any other text.
    case text

    /// A cell with more bytes than these is prose: no time, and no party.
    private static let longest = (time: 120, party: 300)

    /// Tells a cell by its text.
    init(_ text: String) {
        if text.isFigure {
            self = Self.figures(text)
            return
        }
        guard text.unicodeScalars.contains(where: { $0.isLetter || $0.isDigit }) else {
            self = .text
            return
        }
        if Self.isYears(text) {
            self = .year
            return
        }
        if Self.isHours(text) {
            self = .hours
            return
        }
        let words = FoldedHeading(String(text.prefix(160))).words.filter { Int($0) == nil }
        let isAction = ActionWords.begin(words)
        // «Проведение конкурса чтецов среди школьников» need not be parsed; «Неделя перед праздником» may be a time, and
        // «Управление образования …» ends as deeds do.
        if isAction, words.count > 4, PartyWords.kind(of: words) == nil {
            self = .action
        } else if text.utf8.count <= Self.longest.time, let time = Self.time(text, words: words) {
            self = time
        } else if text.utf8.count <= Self.longest.party, let party = Self.party(text, words: words, isAction: isAction)
        {
            self = party
        } else {
            // «1 час» measures.
            let isMeasure = words.count == 1 && text.unicodeScalars.first?.isDigit == true
            self = isAction && !isMeasure ? .action : .text
        }
    }

    /// What dots and digits alone are: «09.01.2025» and «15.09» a day, «2025» a year, «2.3.» a number. «1.10» may be either.
    private static func figures(_ text: String) -> CellContents {
        if isYears(text) { return .year }
        if isHours(text) { return .hours }
        let parts = text.split { !($0.isASCII && $0.isNumber) }
        guard parts.count > 1, hasDayAndMonth(text) else { return .number }
        if parts.count == 3 { return [2, 4].contains(parts[2].utf8.count) ? .deadline : .number }
        return parts.count == 2 ? (parts[1].hasPrefix("0") ? .deadline : .vagueDeadline) : .number
    }

    /// Whether a text is nothing but a year or two: «2025», «2025-2027 гг.» is a deadline in words.
    private static func isYears(_ text: String) -> Bool {
        let parts = text.split { !($0.isASCII && $0.isNumber) }
        guard !parts.isEmpty, parts.count <= 4, !text.unicodeScalars.contains(where: \.isLetter) else { return false }
        return parts.allSatisfy { $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }

    /// Whether a text without letters is an hour or a span of hours: «9.30», «14:00-15:30».
    private static func isHours(_ text: String) -> Bool {
        guard text.utf8.count <= 24, !text.unicodeScalars.contains(where: \.isLetter), !hasDayAndMonth(text) else {
            return false
        }
        let parts = text.split { !($0.isASCII && $0.isNumber) }
        guard parts.count == 2 || parts.count == 4 else { return false }
        return stride(from: 0, to: parts.count, by: 2).allSatisfy { index in
            (0...24).contains(Int(parts[index]) ?? 99) && parts[index + 1].utf8.count == 2
                && (0...59).contains(Int(parts[index + 1]) ?? 99)
        }
    }

    /// The kind of deadline that a text is; `nil` where it is none.
    ///
    /// Figures alone are no time without a month of two digits: «5–9» are classes, «9.00» is an hour.
    private static func time(_ text: String, words: [String]) -> CellContents? {
        if words.isEmpty, !hasDayAndMonth(text) { return nil }
        if TimeWords.fill(text) { return .deadline }
        // Any year will do: the question is whether the words tell a time.
        let items = DeadlineParser.deadline(in: text, context: .calendar(2024)).items
        guard !items.isEmpty else { return nil }
        var isVague = false
        for item in items {
            switch item.when {
            case .unresolved: return nil
            case .conditional, .reference: isVague = true
            default: break
            }
        }
        return isVague ? .vagueDeadline : .deadline
    }

    /// Whether «15.09» stands in a text of figures: a day and a month of two digits with a full stop between.
    private static func hasDayAndMonth(_ text: String) -> Bool {
        text.split { $0 != "." && !($0.isASCII && $0.isNumber) }.contains { token in
            let parts = token.split(separator: ".")
            guard parts.count > 1 else { return false }
            return (1...31).contains(Int(parts[0]) ?? 0) && parts[1].utf8.count == 2
                && (1...12).contains(Int(parts[1]) ?? 0)
        }
    }

    /// The kind of party that a text names; `nil` where it names none.
    private static func party(_ text: String, words: [String], isAction: Bool) -> CellContents? {
        if NameReader.beginsName(text) { return .party }
        if let party = PartyWords.kind(of: words) { return party }
        // «Учёный секретарь Лис А.А.»: the office is no common one, the name tells.
        guard words.count <= 10, !isAction, !NameReader.names(in: text).names.isEmpty else {
            return nil
        }
        return .party
    }
}
