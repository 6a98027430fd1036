public import ChanceryDiagnostics
public import ChanceryDocument
public import ChanceryModels

/// Reads a plan out of a document: its title and marks, its table or tables, its sections and items.
///
/// Nothing is looked up in the format: what the recogniser sees is paragraphs with their labels and tables on their
/// grids. Its rules are general (contract.md §4, domain.md §4, reading.md §3); what a heading means stands in the
/// ``Vocabulary``.
public struct PlanRecogniser: Sendable {
    /// Which headings stand for which columns.
    public var vocabulary: Vocabulary
    /// The year that deadlines without one belong to, where the document names no period; the plan's `period` stays
    /// absent.
    public var year: Int?
    /// The checks that are run over the plan, their findings placed in the document.
    public var checks: [any PlanCheck]

    /// Creates a recogniser.
    public init(vocabulary: Vocabulary = .builtIn, year: Int? = nil, checks: [any PlanCheck] = []) {
        self.vocabulary = vocabulary
        self.year = year
        self.checks = checks
    }

    /// Reads the plan of a document.
    ///
    /// - Returns: The plan, and what was uncertain or left out, placed as `table 1, row 12, «Сроки»`.
    /// - Throws: `no-plan`, with what was looked at, where no table is headed as plans are.
    /// - Complexity: Linear in the places of the tables and the length of the text.
    public func plan(in document: Document) throws(DiagnosticList) -> (plan: Plan, diagnostics: [Diagnostic]) {
        var body = document.body
        return try plan(emptying: &body)
    }

    /// Reads the plan of a main text, letting go what has been read.
    ///
    /// - Parameter body: The main text; empty afterwards. Where nobody else holds it, a large document and its plan are never in
    ///   memory side by side.
    /// - Returns: What ``plan(in:)`` returns.
    /// - Throws: `no-plan`; the main text is then left as it is.
    public func plan(emptying body: inout [Block]) throws(DiagnosticList) -> (plan: Plan, diagnostics: [Diagnostic]) {
        var story = Story(body)
        var run = PlanRun.best(in: story, vocabulary: vocabulary)
        if run == nil {
            story = Story(unfolding: body)
            run = PlanRun.best(in: story, vocabulary: vocabulary)
        }
        guard let run, let first = run.members.first, let last = run.members.last else {
            throw DiagnosticList([.noPlan(tables: Story(body).headings)])
        }
        body = []
        let front = frontRows(of: first, in: story)
        let preamble = Preamble(
            front.stamps + Line.lines(of: story.entries[..<first.entry]) + front.purposes,
            headings: headings(between: run.members, in: story))
        var assembler = PlanAssembler(
            vocabulary: vocabulary,
            deadlines: DeadlineNotation(
                period: preamble.period, year: year,
                documentDate: preamble.appendix?.document?.date ?? preamble.approval?.document?.date))
        assembler.year = year
        assembler.frontRows = front.rows
        for line in front.leftOut + preamble.leftOut { assembler.leaveOut(line) }
        assembler.openHeadings(preamble.headings)
        read(run.members, of: &story, with: &assembler)
        assembler.leaveOut(Line.lines(of: story.entries[(last.entry + 1)...]))
        return finished(preamble, &assembler)
    }

    /// The rows above the header of the first table that belong before the plan.
    private func frontRows(of first: PlanRun.Member, in story: Story) -> FrontRows {
        guard case .table(let table) = story.entries[first.entry].block, let header = first.header else {
            return FrontRows()
        }
        return FrontRows(of: table.grid, above: header)
    }

    /// Reads the tables of a run with what stands between them.
    private func read(_ members: [PlanRun.Member], of story: inout Story, with assembler: inout PlanAssembler) {
        var next = members.first?.entry ?? 0
        for member in members {
            read(between: story.entries[next..<member.entry], with: &assembler)
            let number = story.entries[member.entry].number
            if let table = story.takeTable(at: member.entry) {
                assembler.read(consume table, number: number, header: member.header)
            }
            next = member.entry + 1
        }
    }

    /// Reads what stands between two tables of a run.
    private func read(between entries: ArraySlice<Story.Entry>, with assembler: inout PlanAssembler) {
        for entry in entries { assembler.leaveOutTable(entry) }
        let lines = Line.lines(of: entries).filter { $0.cell == nil }
        let areHeadings = HeadingLines.headings(among: lines)
        for (line, isHeading) in zip(lines, areHeadings) where !isHeading { assembler.leaveOut(line) }
        assembler.openHeadings(zip(lines, areHeadings).filter(\.1).map(\.0))
    }

    /// How headings stand between the tables of a run, so that one may stand before the first of them, too.
    private func headings(between members: [PlanRun.Member], in story: Story) -> Preamble.HeadingsBetween {
        var result = Preamble.HeadingsBetween.none
        for (left, right) in zip(members, members.dropFirst()) {
            let lines = Line.lines(of: story.entries[(left.entry + 1)..<right.entry])
            guard let last = lines.last(where: { $0.cell == nil }), !RemarkWords.begins(last.text) else { continue }
            if HeadingLines.isSet(last) || !HeadingLines.isPlain(last) || last.isOfTable { return .set }
            result = .plain
        }
        return result
    }

    private func finished(
        _ preamble: Preamble, _ assembler: inout PlanAssembler
    ) -> (plan: Plan, diagnostics: [Diagnostic]) {
        assembler.openBareHeading()
        var plan = Plan(
            title: preamble.title, period: preamble.period, appendix: preamble.appendix, approval: preamble.approval,
            goal: preamble.goal, tasks: preamble.tasks, columns: assembler.columns, items: assembler.stack.items)
        let inTable = assembler.titleRows.map(\.text).joined(separator: "\n").inOneLine
        if plan.title.isEmpty {
            plan.title = inTable
            plan.period = plan.period ?? PeriodReader.period(in: inTable)
        } else if !inTable.isEmpty {
            assembler.diagnostics.append(.textLeftOut(inTable, at: .whole))
        }
        plan.sections = assembler.stack.finish()
        var diagnostics: [Diagnostic] = plan.title.isEmpty ? [.missingTitle()] : []
        diagnostics += assembler.diagnostics
        let titles = Set((plan.columns + plan.sections.flatMap(\.allColumns)).map { FoldedHeading($0.title).key })
        for heading in vocabulary.chosen where !titles.contains(FoldedHeading(heading).key) {
            diagnostics.append(.columnNotMet(heading))
        }
        if !checks.isEmpty {
            let outline = PlanOutline(plan, origins: assembler.origins)
            diagnostics += PlanChecks.diagnostics(of: outline, checks: checks)
        }
        return (plan, diagnostics)
    }
}

extension PlanSection {
    /// The columns that it and the sections in it bring.
    fileprivate var allColumns: [Column] { columns + sections.flatMap(\.allColumns) }
}
