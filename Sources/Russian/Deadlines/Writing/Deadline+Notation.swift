extension Deadline {
    /// The value in the notation of domain.md §5: `M 2026-02, 2026-09 ; BY 2026-04-30`, `NONE` for an empty cell.
    ///
    /// The diagnostics are not in it.
    public var notation: String {
        items.isEmpty ? "NONE" : items.map(\.notation).joined(separator: " ; ")
    }
}

extension DeadlineItem {
    /// The item in the notation of domain.md §5.
    public var notation: String {
        (label.map { "[" + $0 + "] " } ?? "") + when.notation + (recurrence.map { " " + $0.notation } ?? "")
    }
}

extension When {
    /// The time in the notation of domain.md §5.
    public var notation: String {
        switch self {
        case .date(let date, let time): "D \(date)" + (time.map { "T\($0)" } ?? "")
        case .dateRange(let first, let last): "DR \(first)..\(last)"
        case .months(let months): "M " + months.map(\.description).joined(separator: ", ")
        case .monthRange(let first, let last): "MR \(first)..\(last)"
        case .year(let year): "Y \(year)"
        case .years(let first, let last): "YR \(first)..\(last)"
        case .schoolYear(let year): "SY \(year)"
        case .by(let date): "BY \(date)"
        case .from(let date): "FROM \(date)"
        case .yearlyBy(let day): "BYD \(day)"
        case .yearlyMonth(let month): "MY " + month.padded(to: 2)
        case .whole: "ALL"
        case .continuous: "CONT"
        case .offset(let count, let unit, let anchor):
            "OFF \(count)\(unit.rawValue)" + (anchor.map { " @ " + $0 } ?? "")
        case .reference(let text): "REF " + text
        case .conditional(let text): "COND " + text
        case .unresolved: "UNRES"
        }
    }
}

extension Recurrence {
    /// The recurrence in the notation of domain.md §5: `R>=2/year`, `R1/2week`, `R1/quarter by 15 next`.
    public var notation: String {
        let count = min == max ? "\(min)" : "\(min)-\(max)"
        let span = (every == 1 ? "" : "\(every)") + unit.rawValue
        return "R" + (atLeast ? ">=" : "") + count + "/" + span + (onDay.map { " " + $0.notation } ?? "")
    }
}

extension Recurrence.OnDay {
    /// The day in the notation of domain.md §5: `by 15 next`, `on -1Fri`.
    public var notation: String {
        switch self {
        case .by(let day, .own): return "by \(day)"
        case .by(let day, .next): return "by \(day) next"
        case .by(let day, .last): return "by \(day) last"
        case .weekday(let number, let weekday):
            let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            let name = names.indices.contains(weekday - 1) ? names[weekday - 1] : "\(weekday)"
            return "on " + (number.map { "\($0)" } ?? "") + name
        }
    }
}
