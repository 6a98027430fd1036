import ChanceryModels

/// What stands before the table of a plan: its title, the mark of an appendix, the approval, the goal and the tasks.
struct Preamble {
    var title = ""
    var period: Period?
    var appendix: Appendix?
    var approval: Approval?
    var goal: String?
    var tasks: [String] = []
    /// The headings of sections that stand between the title and the table.
    var headings: [Line] = []
    /// What has no place in a plan.
    var leftOut: [Line] = []
    /// Whether headings stand between the plan's tables.
    private let headsParts: Bool

    /// Reads the lines before the table.
    ///
    /// - Parameter hasHeadingsBetween: Whether headings stand between the plan's tables, so that one may stand before
    /// the
    ///   first, too.
    init(_ lines: [Line], hasHeadingsBetween: Bool) {
        headsParts = hasHeadingsBetween
        let titleRange = TitleReader(lines: lines, hasHeadingsBetween: hasHeadingsBetween).range
        let head = titleRange.map { Array(lines[..<$0.lowerBound]) } ?? lines
        var tail = titleRange.map { Array(lines[$0.upperBound...]) } ?? []
        title = titleRange.map { lines[$0].map(\.text).joined(separator: "\n").inOneLine } ?? ""
        var used = Set<Int>()
        readMarks(head, used: &used)
        for (index, line) in head.enumerated() where !used.contains(index) {
            if titleRange == nil, appendix == nil || index > (used.max() ?? -1) {
                tail.append(line)
            } else {
                leftOut.append(line)
            }
        }
        period = PeriodReader.period(in: title)
        readTail(tail)
    }

    /// Finds the mark of the appendix and the approval.
    private mutating func readMarks(_ lines: [Line], used: inout Set<Int>) {
        // An order may stand before its appendix in one file: the last mark before the title is the plan's.
        if let start = lines.lastIndex(where: { AppendixReader.isMark($0.text) }) {
            let range = AppendixReader.range(of: lines, from: start)
            appendix = AppendixReader.appendix(lines[range].map(\.text).joined(separator: " "))
            used.formUnion(range)
        }
        let approvals = lines.indices.filter { !used.contains($0) && ApprovalReader.begins(lines[$0].text) }
        if let start = approvals.last {
            let range = ApprovalReader.range(of: lines, from: start, sparing: used)
            approval = ApprovalReader.approval(lines[range].map(\.text).joined(separator: "\n"))
            used.formUnion(range)
        }
    }

    /// Reads what follows the title.
    private mutating func readTail(_ lines: [Line]) {
        var reader = PurposeReader()
        var previous: String?
        for line in lines where !reader.take(line) {
            defer { previous = line.text }
            if ImprintWords.fill(line.text, after: previous) {
                leftOut.append(line)
            } else if Labelled.begins(line.text) {
                // «Срок реализации: 2026 год» tells the period and is no part of the title.
                period = period ?? PeriodReader.period(in: line.text)
                leftOut.append(line)
            } else if period == nil, let found = PeriodReader.period(in: line.text), line.text.utf8.count < 160 {
                // «(на 2026 год)» below the title is part of it in all but layout.
                period = found
                title = title.isEmpty ? line.text : title + " " + line.text
            } else if isHeading(line) {
                headings.append(line)
            } else {
                leftOut.append(line)
            }
        }
        goal = reader.goal
        tasks = reader.finishedTasks
    }

    /// Whether a line between the title and the plan's table heads a section.
    ///
    /// Clerks put tables of indicators or of abbreviations before the plan, each below a bold line, and then say «План
    /// мероприятий» once more.
    private func isHeading(_ line: Line) -> Bool {
        guard !line.isOfTable else { return false }
        if NumberedHeading(line.text) != nil { return true }
        return line.isHeadingLike && (title.isEmpty || headsParts || !TitleWords.begin(line.text))
    }
}
