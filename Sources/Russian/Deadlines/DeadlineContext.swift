/// What the years of a deadline are taken from where its words leave them out.
public enum DeadlineContext: Sendable, Hashable {
    /// The plan of a calendar year.
    case calendar(Int)
    /// The plan of a school year, by the year it begins in.
    case school(Int)
    /// The plan of several years, first and last.
    case span(Int, Int)
    /// A document of a day.
    case document(CivilDate)

    /// Reads `2026`, `2025-2026` (a school year), `2019..2021` or `2024-01-16`; nil for all else.
    public init?(parsing text: String) {
        if let date = CivilDate(parsing: text) {
            self = .document(date)
        } else if let year = Self.year(text[...]) {
            self = .calendar(year)
        } else if let (first, last) = Self.years(text, separator: "..") {
            guard first <= last else { return nil }
            self = first == last ? .calendar(first) : .span(first, last)
        } else if let (first, last) = Self.years(text, separator: "-") {
            guard last == first + 1 else { return nil }
            self = .school(first)
        } else {
            return nil
        }
    }

    /// Four digits on each side of the separator.
    private static func years(_ text: String, separator: String) -> (Int, Int)? {
        guard text.hasPrefix(text.prefix(4) + separator),
            let first = year(text.prefix(4)), let last = year(text.dropFirst(4 + separator.count))
        else { return nil }
        return (first, last)
    }

    private static func year(_ text: Substring) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text),
            (1900...2199).contains(year)
        else { return nil }
        return year
    }

    /// The first and the last day of the plan; nil for a document, which has no period.
    ///
    /// A school year runs from 1 September to 31 August (contract.md §4).
    public var period: ClosedRange<CivilDate>? {
        let days: (CivilDate?, CivilDate?) =
            switch self {
            case .calendar(let year): (.init(year: year, month: 1, day: 1), .init(year: year, month: 12, day: 31))
            case .school(let year): (.init(year: year, month: 9, day: 1), .init(year: year + 1, month: 8, day: 31))
            case .span(let first, let last):
                (.init(year: first, month: 1, day: 1), .init(year: last, month: 12, day: 31))
            case .document: (nil, nil)
            }
        guard case (let first?, let last?) = days, first <= last else { return nil }
        return first...last
    }
}
