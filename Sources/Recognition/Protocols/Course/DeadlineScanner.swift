import ChanceryModels
import ChanceryRussian

/// Finds deadlines in the text of a point: «(май 2024 года)», «(постоянно)», «… до 15 мая 2024 г.».
struct DeadlineScanner {
    /// The day of the meeting; deadlines that are past by then are none.
    private let day: CivilDate?

    /// Creates a scanner for the minutes of a day.
    init(date: CalendarDate?) {
        day = date.flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
    }

    /// The deadlines of a point in the words of its text: those in brackets, else those that the sentence names with
    /// «до», «не позднее», «с … по …», «в течение», «ежемесячно».
    func deadlines(in text: String) -> [String] {
        let bracketed = bracketed(text)
        guard !bracketed.isEmpty else { return running(text) }
        // «Министерству: / провести акцию (май 2021 года); / представить отчёт до 1 ноября 2021 года.»: each line has its own.
        let lines = text.split(separator: "\n").map(String.init)
        // «… (сентябрь – ноябрь 2025 г.), отчёт представить до 05.12.2025 г.»: a point may hold two (domain.md §4).
        if lines.count == 1, let last = bracketed.last, let place = text.firstRange(of: last.deadline) {
            let behind = text[place.upperBound...].drop { $0 != ")" }.dropFirst()
            return bracketed.map(\.deadline) + bounds(Tokens(String(behind))).filter(isDay)
        }
        guard lines.count > 1, bracketed.count < lines.count else { return bracketed.map(\.deadline) }
        let own = lines.map { line in (line: line, bracketed: self.bracketed(line).map(\.deadline)) }
        guard own.map(\.bracketed.count).reduce(0, +) == bracketed.count else { return bracketed.map(\.deadline) }
        return own.flatMap { $0.bracketed.isEmpty ? running($0.line) : $0.bracketed }
    }

    /// Whether words say until which day.
    private func isDay(_ text: String) -> Bool {
        parse(text).items.allSatisfy { if case .by = $0.when { true } else { false } }
    }

    /// Who stands beside a deadline in brackets: «(Иванова А.П., до 1 мая 2024 г.)».
    func executors(in text: String) -> [String] { bracketed(text).compactMap(\.executor) }

    // MARK: In brackets

    /// A deadline in brackets, and who is to do it beside it.
    private struct Bracket {
        var deadline: String
        var executor: String?
    }

    /// What is left of a bracket without the people in it, if it reads as a deadline: «(отв. Орлов П.С., до 1 мая)».
    private func shared(_ inside: String, isTail: Bool) -> Bracket? {
        let fields = inside.split(whereSeparator: { ",;".contains($0) }).map { String($0).trimmed }
        guard fields.count > 1, fields.count < 12 else { return nil }
        let isPerson = fields.map { field in
            DecisionMarks.begins(field)
                || NameReader.names(in: field).names.last.map { name in
                    name.tokens.upperBound >= Tokens(field).all.count
                } ?? false
        }
        // People stand together, before the deadline or behind it.
        guard let first = isPerson.firstIndex(of: true), let last = isPerson.lastIndex(of: true),
            isPerson[first...last].allSatisfy({ $0 }), first == 0 || last == fields.count - 1
        else { return nil }
        let time = first == 0 ? fields[(last + 1)...] : fields[..<first]
        let deadline = DeadlineScanner.withoutLabel(time.joined(separator: ", "))
        guard isDeadline(deadline, isTail: isTail) else { return nil }
        let people = fields[first...last].joined(separator: ", ")
        return Bracket(deadline: deadline, executor: DecisionMarks.begins(people) ? nil : people)
    }

    /// What round brackets outside of quotation marks hold, if it reads as a deadline.
    private func bracketed(_ text: String) -> [Bracket] {
        let scalars = Array(text.unicodeScalars)
        let hasQuotes = scalars.count { $0 == "«" } == scalars.count { $0 == "»" }
        var found: [Bracket] = []
        var quotes = 0
        var index = 0
        while index < scalars.count {
            if scalars[index] == "«" { quotes += 1 } else if scalars[index] == "»" { quotes = max(0, quotes - 1) }
            guard scalars[index] == "(", quotes == 0 || !hasQuotes, let end = DeadlineScanner.close(scalars, index)
            else {
                index += 1
                continue
            }
            let inside = DeadlineScanner.withoutLabel(DeadlineScanner.string(scalars[(index + 1)..<end]).trimmed)
            let isTail = DeadlineScanner.isTail(scalars, behind: end)
            if isDeadline(inside, isTail: isTail) {
                found.append(Bracket(deadline: inside))
                index = end + 1
            } else if let shared = shared(inside, isTail: isTail) {
                found.append(shared)
                index = end + 1
            } else if let named = named(inside) {
                found.append(named)
                index = end + 1
            } else {
                // «(разместить … (май 2024 года))»: the inner bracket may be one.
                index += 1
            }
        }
        return found
    }

    /// «(заявки – до 15 апреля 2026 г.)», «(приём заявок до 15 апреля)»: what is to be done by then stands before it in a few words.
    private func named(_ inside: String) -> Bracket? {
        // «(положение на сайте; заявки – до 15 апреля 2026 г.)»
        let last = inside.split(separator: ";").last.map { String($0).trimmed } ?? inside
        guard let bound = bounds(Tokens(last)).last, last.hasSuffix(bound), isDay(bound),
            FoldedHeading(String(last.dropLast(bound.count))).words.count <= 4
        else { return nil }
        return Bracket(deadline: bound)
    }

    /// «(срок до 30.06.2023)», «(отв. Орлов П.С., срок до 1 мая)»: the time without the word for it.
    private static func withoutLabel(_ text: String) -> String {
        let tokens = Tokens(text)
        guard tokens.at(0, "срок"), tokens.at(1, "до", "не", "к") else { return text }
        return tokens.text(from: 1).trimmed
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// The bracket that closes one; a deadline is short.
    private static func close(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        var depth = 0
        for index in start..<min(scalars.count, start + 200) {
            if scalars[index] == "(" { depth += 1 }
            if scalars[index] == ")" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// Whether a sentence or the text ends behind a place.
    private static func isTail(_ scalars: [Unicode.Scalar], behind index: Int) -> Bool {
        guard let next = scalars[(index + 1)...].first(where: { !$0.isBlank }) else { return true }
        return ".;\n".unicodeScalars.contains(next)
    }

    /// Whether a text in brackets is a deadline. Days, months, quarters, «постоянно», «1 раз в квартал» are wherever
    /// they stand; a bare year («(2024 год)»), a condition («(по согласованию)») or a schedule only at a sentence's end.
    private func isDeadline(_ text: String, isTail: Bool) -> Bool {
        guard !text.isEmpty, text.utf8.count < 300,
            text.unicodeScalars.contains(where: \.isLetter)
                || DeadlineScanner.isDateFigure(text)
        else { return false }
        let deadline = parse(text)
        guard !deadline.items.isEmpty, !deadline.diagnostics.contains(.typo) || text.utf8.count > 6 else {
            return false
        }
        return deadline.items.allSatisfy { item in
            switch item.when {
            case .unresolved: false
            case .year, .years, .schoolYear, .conditional, .reference: isTail
            default: true
            }
        }
    }

    /// «15.05.2024», «23-29.03.2026», no «(12)» and no «(1.5)».
    private static func isDateFigure(_ text: String) -> Bool {
        let tokens = Tokens(text)
        let isSpan = tokens[0]?.kind == .figure && tokens.isDash(1)
        return DateReader.date(in: tokens, at: isSpan ? 2 : 0) != nil
    }

    private func parse(_ text: String) -> Deadline {
        guard let day else {
            // Minutes without a date: a day without a year is one of any year.
            let deadline = DeadlineParser.deadline(in: text, context: .span(1900, 2199))
            return deadline.hasReading ? deadline : DeadlineParser.deadline(in: text, context: .calendar(2024))
        }
        return DeadlineParser.deadline(in: text, context: .document(day))
    }

    /// Whether words read as a time that is not past on the day of the meeting.
    func isAhead(_ text: String) -> Bool {
        let deadline = parse(text)
        guard deadline.hasReading else { return false }
        guard let day else { return true }
        return deadline.items.allSatisfy { item in
            switch item.when {
            case .by(let end), .dateRange(_, let end), .date(let end, _): end >= day
            case .months(let months): months.contains { $0.lastDay.map { $0 >= day } ?? true }
            case .monthRange(_, let end): end.lastDay.map { $0 >= day } ?? true
            case .unresolved: false
            default: true
            }
        }
    }

    /// A deadline without the sign that ends its sentence; the full stop of «г.», «гг.», «кв.» stays.
    static func withoutTail(_ text: String) -> String {
        var text = text.trimmed
        while let last = text.unicodeScalars.last, last == "." || last == ";" || last == "," || last.isBlank {
            if last == "." {
                let word = text.unicodeScalars.dropLast().reversed().prefix { $0.isLetter }
                if ["г", "гг", "вк", "чу"].contains(String(String.UnicodeScalarView(word))) { break }
            }
            text.unicodeScalars.removeLast()
        }
        return text
    }
}
