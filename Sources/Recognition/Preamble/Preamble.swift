import ChanceryDocument
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
    /// Which headings stand between the plan's tables.
    enum HeadingsBetween {
        case none
        /// Lines that are set like all others.
        case plain
        case set
    }

    private let headingsBetween: HeadingsBetween
    /// Whether headings stand between the plan's tables.
    private var headsParts: Bool { headingsBetween != .none }

    /// Reads the lines before the table.
    ///
    /// - Parameter headings: Which headings stand between the plan's tables, so that one may stand before the first, too.
    init(_ lines: [Line], headings headingsBetween: HeadingsBetween) {
        self.headingsBetween = headingsBetween
        let titleRange = TitleReader(lines: lines, hasHeadingsBetween: headingsBetween != .none).range
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
        // «Программа … на 2024–2026 годы» above its «План мероприятий» tells the time of both.
        period = PeriodReader.period(in: title) ?? (titleRange == nil ? nil : period(inHeadingOf: head, sparing: used))
        readTail(tail)
    }

    /// The time that the last heading above the title names, a date of signing is none.
    private func period(inHeadingOf lines: [Line], sparing used: Set<Int>) -> Period? {
        for index in lines.indices.reversed() where !used.contains(index) {
            let line = lines[index]
            guard line.isHeadingLike, !line.isOfTable, line.text.utf8.count < 600 else { continue }
            if let found = PeriodReader.period(in: line.text), found.from != found.through { return found }
        }
        return nil
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
            // «Приложение № 2 / УТВЕРЖДЕНО / приказом …»: the act that approves the appendix is the one it belongs to;
            // the mark then names it nowhere else (ГОСТ Р 7.0.97, 5.18).
            if let act = approval?.document, appendix != nil, appendix?.document == nil,
                used.contains(start - 1)
            {
                appendix?.document = act
                approval = nil
            }
            used.formUnion(range)
        }
    }

    /// Reads what follows the title.
    private mutating func readTail(_ lines: [Line]) {
        var reader = PurposeReader()
        var previous: String?
        // Whether nothing but headings stood behind the last heading.
        var isOpen = true
        var approvalEnd = 0
        for (index, line) in lines.enumerated() where index >= approvalEnd {
            if let range = ApprovalReader.bracketed(lines, from: index) {
                approvalEnd = range.upperBound
                readBracketedApproval(Array(lines[range]))
                continue
            }
            if let range = approvalBelow(lines, from: index) {
                approvalEnd = range.upperBound
                approval = ApprovalReader.approval(lines[range].map(\.text).joined(separator: "\n"))
                continue
            }
            if reader.take(line) {
                isOpen = false
                continue
            }
            defer { previous = line.text }
            if ImprintWords.fill(line.text, after: previous) || TitleRemarks.begin(line.text) {
                leftOut.append(line)
            } else if Labelled.begins(line.text) {
                // «Срок реализации: 2026 год» tells the period and is no part of the title.
                period = period ?? PeriodReader.period(in: line.text)
                leftOut.append(line)
            } else if period == nil, let found = PeriodReader.period(in: line.text), line.text.utf8.count < 160 {
                // «(на 2026 год)» below the title is part of it in all but layout.
                period = found
                title = title.isEmpty ? line.text : title + " " + line.text
            } else if isHeading(line) || index == lines.count - 1 && isPlainHeading(line) {
                if !headings.isEmpty, !isOpen { dropLabels(before: line) }
                isOpen = true
                headings.append(line)
            } else {
                // «Таблица 1» and «тыс. руб.» may stand between a heading and its table.
                if line.paragraph.alignment != .end || line.text.utf8.count > 40 { isOpen = false }
                leftOut.append(line)
            }
        }
        if !isOpen { dropLabels(before: nil) }
        goal = reader.goal
        tasks = reader.finishedTasks
    }

    /// The lines of an approval that stands without brackets below the title, where there is none above it; it ends with the number of
    /// its act.
    private func approvalBelow(_ lines: [Line], from start: Int) -> Range<Int>? {
        guard approval == nil, ApprovalReader.begins(lines[start].text) else { return nil }
        let range = ApprovalReader.range(of: lines, from: start, sparing: [])
        let last = range.first { Tokens(lines[$0].text).all.contains { $0.text == "№" } }
        return last.map { start..<$0 + 1 } ?? range
    }

    /// Takes an approval in brackets below the title where none stands above it.
    private mutating func readBracketedApproval(_ lines: [Line]) {
        guard approval == nil else {
            leftOut += lines
            return
        }
        approval = ApprovalReader.approval(
            ApprovalReader.unbracketed(lines.map(\.text).joined(separator: "\n")))
    }

    /// Leaves out what looked like headings and has prose below it, no table: «Основания для разработки:», «1. Указ
    /// Президента», «Пояснительная записка».
    ///
    /// - Parameter next: The heading behind the prose, `nil` where the table stands there.
    private mutating func dropLabels(before next: Line?) {
        var kept: [Line] = []
        for heading in headings {
            let isKept = next.map { isAbove(heading, $0) } ?? mayHaveIntroduction(heading)
            if isKept { kept.append(heading) } else { leftOut.append(heading) }
        }
        headings = kept
    }

    /// Whether a heading may have an introduction between it and its table: one of several parts of a plan.
    private func mayHaveIntroduction(_ heading: Line) -> Bool {
        if heading.text.hasSuffix(":") || FrontMatterWords.begin(heading.text) { return false }
        return headsParts && heading.isHeadingLike || heading.paragraph.outlineLevel != nil
    }

    /// Whether a heading with an introduction holds the section of another one: «I. Кадры» above «1. Курсы».
    private func isAbove(_ heading: Line, _ next: Line) -> Bool {
        if let own = heading.paragraph.outlineLevel, let other = next.paragraph.outlineLevel { return own < other }
        guard headsParts, let own = NumberedHeading(heading.text), let other = NumberedHeading(next.text) else {
            return false
        }
        return own.style == other.style ? own.depth < other.depth : own.style == .roman
    }

    /// Whether the line above the first table is a heading that is set like all others, as those of the other tables
    /// are.
    private func isPlainHeading(_ line: Line) -> Bool {
        headingsBetween == .plain && !title.isEmpty && HeadingLines.isPlain(line) && !line.isOfTable
            && line.cell == nil && !line.text.hasSuffix(".") && !RemarkWords.begins(line.text)
    }

    /// Whether a line between the title and the plan's table heads a section.
    ///
    /// Clerks put tables of indicators or of abbreviations before the plan, each below a bold line, and then say «План
    /// мероприятий» once more.
    private func isHeading(_ line: Line) -> Bool {
        guard !line.isOfTable, !line.isOfContents else { return false }
        // Where headings stand between the plan's tables, the first of them may be numbered by Word as they are.
        let isLabelled = headsParts && line.paragraph.label != nil && !line.paragraph.isLabelBullet
        if isLabelled || NumberedHeading(line.text) != nil { return true }
        return line.isHeadingLike && (title.isEmpty || headsParts || !TitleWords.begin(line.text))
    }
}
