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

    /// A cell with more bytes than this is prose: neither a time nor a name.
    private static let longest = 300

    /// Tells a cell by its text.
    init(_ text: String) {
        if text.isFigure {
            self = Self.isYears(text) ? .year : .number
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
        let words = FoldedHeading(String(text.prefix(160))).words.filter { Int($0) == nil }
        let isShort = text.utf8.count <= Self.longest
        if isShort, let time = Self.time(text, words: words) {
            self = time
        } else if isShort, let party = Self.party(text, words: words) {
            self = party
        } else {
            self = ActionWords.begin(words) ? .action : .text
        }
    }

    /// Whether a text is nothing but a year or two: «2025», «2025-2027 гг.» is a deadline in words.
    private static func isYears(_ text: String) -> Bool {
        let parts = text.split { !($0.isASCII && $0.isNumber) }
        guard !parts.isEmpty, parts.count <= 4, !text.unicodeScalars.contains(where: \.isLetter) else { return false }
        return parts.allSatisfy { $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }

    /// The kind of deadline that a text is; `nil` where it is none.
    ///
    /// Figures alone are no time without a month of two digits: «5–9» are classes, «9.00» is an hour.
    private static func time(_ text: String, words: [String]) -> CellContents? {
        if words.isEmpty, !hasDayAndMonth(text) { return nil }
        let items = DeadlineParser.deadline(in: text, context: .span(1900, 2199)).items
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

    /// Whether «15.09» stands in a text of figures.
    private static func hasDayAndMonth(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { !($0.isASCII && $0.isNumber) }
        return zip(parts, parts.dropFirst()).contains { day, month in
            (1...31).contains(Int(day) ?? 0) && month.utf8.count == 2 && (1...12).contains(Int(month) ?? 0)
        }
    }

    /// The kind of party that a text names; `nil` where it names none.
    private static func party(_ text: String, words: [String]) -> CellContents? {
        if NameReader.beginsName(text) { return .party }
        if let party = PartyWords.kind(of: words) { return party }
        // «Учёный секретарь Лис А.А.»: the office is no common one, the name tells.
        guard words.count <= 10, !ActionWords.begin(words), !NameReader.names(in: text).names.isEmpty else {
            return nil
        }
        return .party
    }
}
