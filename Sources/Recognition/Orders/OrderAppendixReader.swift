import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

/// Reads an appendix that stands in the file of its act: its mark, its title, and the plan that it is.
struct OrderAppendixReader {
    /// What reads a plan.
    let plans: PlanRecogniser
    /// The blocks of the document, of which the appendix is a part.
    let body: [Block]

    /// What an appendix says of itself at its head: «Приложение № 2 / к приказу … / от … № …», «УТВЕРЖДЕНО / приказом …».
    private struct Mark {
        var appendix: Appendix?
        var approval: Approval?
        /// The index of the line behind it.
        var end = 0

        /// What the model keeps of it. «Приложение 1 / УТВЕРЖДЕНО / приказом …» says what the order says, too: that it approves
        /// its appendix.
        var kept: Mark? { appendix != nil && approval != nil ? nil : self }

        init(_ lines: [Line]) {
            if let first = lines.first, AppendixReader.isMark(first.text) {
                let range = AppendixReader.range(of: lines, from: 0)
                appendix = AppendixReader.appendix(lines[range].map(\.text).joined(separator: " "))
                end = range.upperBound
            }
            let limit = end + 1
            if let start = lines.indices.first(where: { $0 <= limit && ApprovalReader.begins(lines[$0].text) }) {
                let range = ApprovalReader.range(of: lines, from: start, sparing: [])
                approval = ApprovalReader.approval(lines[range].map(\.text).joined(separator: "\n"))
                end = max(end, range.upperBound)
            }
        }
    }

    /// Reads the appendix of some blocks.
    func appendix(_ range: Range<Int>) -> (appendix: OrderAppendix, diagnostics: [Diagnostic]) {
        let lines = PaperStory(Array(body[range])) { _ in false }.lines
        var appendix = OrderAppendix()
        let mark = Mark(lines.prefix(40).map(\.asLine))
        let used = mark.end
        appendix.number = mark.appendix?.number
        appendix.status = mark.approval == nil ? .attached : .approved
        let titled = Self.title(lines.dropFirst(used))
        if let title = titled.text, var schedule = ScheduleReader.schedule(body[range], title: title) {
            (schedule.appendix, schedule.approval) = (mark.kept?.appendix, mark.kept?.approval)
            appendix.title = title
            appendix.model = .schedule(schedule)
            return (appendix, [])
        }
        if !Self.isProgramme(titled.text), let found = plan(range) {
            var plan = found.plan
            (plan.appendix, plan.approval) = (mark.kept?.appendix, mark.kept?.approval)
            appendix.title = plan.title.isEmpty ? nil : plan.title
            appendix.model = .plan(plan)
            return (appendix, found.diagnostics)
        }
        appendix.title = titled.text
        let text = Array(lines.dropFirst(used + titled.count))
        guard !text.isEmpty, let title = titled.text else {
            let shown = titled.text ?? lines.first?.text ?? ""
            return (appendix, [.unreadAppendix(shown, at: lines.first?.place ?? .whole)])
        }
        if let found = ProgrammeReader.programme(body[range], title: title, lines: text) {
            var programme = found.programme
            (programme.appendix, programme.approval) = (mark.kept?.appendix, mark.kept?.approval)
            appendix.model = .programme(programme)
            return (appendix, found.leftOut.map { .leftOutOfPaper($0.shown, at: $0.place) })
        }
        let rules = RegulationReader(text)
        let regulation = Regulation(
            appendix: mark.kept?.appendix, approval: mark.kept?.approval, title: title, sections: rules.sections,
            clauses: rules.clauses)
        appendix.model = .regulation(regulation)
        let isTold = rules.isNumbered && !body[range].contains { if case .table = $0 { true } else { false } }
        return (appendix, isTold ? [] : [.appendixAsPoints(title, at: text[0].place)])
    }

    /// The plan of the appendix. What stands before it is blanked out, so that places count through the document.
    private func plan(_ range: Range<Int>) -> (plan: Plan, diagnostics: [Diagnostic])? {
        let noTable = Table(grid: Grid(cells: [], places: [], rowCount: 0, columnCount: 0))
        let blank = body[..<range.lowerBound].map { block in
            if case .table = block { Block.table(noTable) } else { Block.paragraph(Paragraph("")) }
        }
        return try? plans.plan(in: Document(body: blank + body[range]))
    }

    /// «ПРОГРАММА семинара»: a table of hours, not a plan.
    private static func isProgramme(_ title: String?) -> Bool {
        let words = CueText(title ?? "").words
        return words.first?.text == "программа" && !words.contains { $0.text.hasPrefix("мероприяти") }
    }

    /// The lines that are set as the heading, and how many they are.
    private static func title(_ lines: ArraySlice<PaperLine>) -> (text: String?, count: Int) {
        var title: [String] = []
        for line in lines.prefix(8) {
            // «ПРАВИЛА / пользования библиотекой», where nothing is set as a heading.
            let goesOn = line.beginsSmall && title.count < 3 && line.text.utf8.count < 300 && !line.isBulleted
            let isTitle = line.isHeadingLike || title.isEmpty && line.text.utf8.count < 300 || goesOn
            if !isTitle || line.numbered.number != nil && !title.isEmpty || line.text.contains("\t") { break }
            // «ПРОГРАММА / форума / 21 апреля 2026 г., школа № 2»: the day is no part of the title.
            let isDay = DateReader.date(in: Tokens(line.text), at: 0) != nil
            if isDay, let first = title.first, ProgrammeReader.isTitle(first) { break }
            title.append(line.text.collapsed)
        }
        return (title.isEmpty ? nil : title.joined(separator: " "), title.count)
    }
}
