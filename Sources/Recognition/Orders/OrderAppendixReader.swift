import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

/// Reads an appendix that stands in the file of its act: its mark, its title, and the plan that it is.
struct OrderAppendixReader {
    /// What reads a plan.
    let plans: PlanRecogniser
    /// The blocks of the document, of which the appendix is a part.
    let body: [Block]

    /// Reads the appendix of some blocks.
    func appendix(_ range: Range<Int>) -> (appendix: OrderAppendix, diagnostics: [Diagnostic]) {
        let lines = PaperStory(Array(body[range])) { _ in false }.lines
        var appendix = OrderAppendix()
        let plain = lines.prefix(40).map(\.asLine)
        var used = 0
        var status = AppendixStatus.attached
        if let first = plain.first, AppendixReader.isMark(first.text) {
            let marked = AppendixReader.range(of: plain, from: 0)
            appendix.number = AppendixReader.appendix(plain[marked].map(\.text).joined(separator: " ")).number
            used = marked.upperBound
        }
        if let start = plain.indices.first(where: { $0 <= used + 1 && ApprovalReader.begins(plain[$0].text) }) {
            status = .approved
            used = max(used, ApprovalReader.range(of: plain, from: start, sparing: []).upperBound)
        }
        appendix.status = status
        let titled = Self.title(lines.dropFirst(used))
        if let title = titled.text, let schedule = ScheduleReader.schedule(body[range], title: title) {
            appendix.title = title
            appendix.model = .schedule(schedule)
            return (appendix, [])
        }
        if !Self.isProgramme(titled.text), let found = plan(range) {
            // The act tells what its appendix is; the plan inside of it need not say it again.
            var plan = found.plan
            plan.appendix = nil
            plan.approval = nil
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
        if let programme = ProgrammeReader.programme(body[range], title: title) {
            appendix.model = .programme(programme)
            return (appendix, [])
        }
        let rules = RegulationReader(text)
        appendix.model = .regulation(Regulation(title: title, sections: rules.sections, clauses: rules.clauses))
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
            title.append(line.text.collapsed)
        }
        return (title.isEmpty ? nil : title.joined(separator: " "), title.count)
    }
}
