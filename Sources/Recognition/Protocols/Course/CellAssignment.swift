import ChanceryRussian

/// When and by whom something is to be done, told in one cell: «до 26.12.2025, Климова С.Ю.», «Климова С.Ю., методист / ноябрь
/// 2025 года», «Срок: … / Отв.: …».
struct CellAssignment {
    private(set) var deadlines: [String] = []
    private(set) var responsible: [String] = []

    /// Parts the paragraphs of a cell; what reads as a time is the deadline, all else names who is responsible.
    init(_ paragraphs: [String]) {
        for paragraph in paragraphs {
            let marks = DecisionMarks(paragraph)
            if DecisionMarks.begins(paragraph) {
                deadlines += marks.deadlines
                responsible += marks.responsible
            } else {
                take(paragraph)
            }
        }
    }

    private mutating func take(_ paragraph: String) {
        var last: Bool?
        for field in Self.fields(paragraph) {
            let isTime = Self.isTime(field)
            if isTime {
                Self.add(field, to: &deadlines, goingOn: last == true)
            } else {
                Self.add(field, to: &responsible, goingOn: last == false)
            }
            last = isTime
        }
    }

    /// «Климова С.Ю., методист», «апрель, октябрь»: fields of one kind go on with each other.
    private static func add(_ field: String, to list: inout [String], goingOn: Bool) {
        if goingOn, let known = list.popLast() { list.append(known + ", " + field) } else { list.append(field) }
    }

    /// What commas and semicolons part; «Климова С.Ю. до 26.12.2025» has no comma between.
    private static func fields(_ paragraph: String) -> [String] {
        paragraph.split(whereSeparator: { ",;".contains($0) }).flatMap { field -> [String] in
            let field = String(field).trimmed
            let (tokens, names) = NameReader.names(in: field)
            guard let first = names.first, let last = names.last else { return field.isEmpty ? [] : [field] }
            let behind = tokens.text(from: last.tokens.upperBound).trimmed
            if isTime(behind) { return [tokens.text(before: last.tokens.upperBound).trimmed, behind] }
            let before = tokens.text(before: first.tokens.lowerBound).trimmed
            return isTime(before) ? [before, String(field.dropFirst(before.count)).trimmed] : [field]
        }
    }

    private static func isTime(_ text: String) -> Bool {
        let deadline = DeadlineParser.deadline(in: text, context: .calendar(2024))
        return deadline.hasReading && !deadline.diagnostics.contains(.typo)
    }
}
