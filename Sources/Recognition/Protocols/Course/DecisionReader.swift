import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

/// Reads the points of a decision: their numbers, texts, deadlines, who is to do them.
struct DecisionReader {
    /// The point that is being read.
    private struct Draft {
        var number: String?
        var lines: [String]
        var explicit = DecisionMarks()
        var votes: Vote?
        var isBulleted: Bool
        /// Whether its number is a letter.
        var isLettered = false
        /// Whether rows of a table went on with it; those below are of the same table.
        var hasRows = false
    }

    /// What tells the years of deadlines, and which of them are past.
    let scanner: DeadlineScanner
    private(set) var decisions: [Decision] = []
    /// What was joined or uncertain.
    private(set) var diagnostics: [Diagnostic] = []
    private var draft: Draft?
    /// Whether the row before belongs to a table that was left out.
    private var isBelowTable = false
    /// Whether a point of the passage is numbered; lines without a number go on with it then.
    private var isNumbered = false

    /// Creates a reader.
    init(scanner: DeadlineScanner) {
        self.scanner = scanner
    }

    /// The points that stand in one cell of a table.
    static func decisions(ofCell paragraphs: [String], scanner: DeadlineScanner) -> [Decision] {
        var reader = DecisionReader(scanner: scanner)
        let story = PaperStory(paragraphs.map { .paragraph(Paragraph($0)) }) { _ in false }
        reader.read(Passage(kind: .decided, entries: story.entries))
        return reader.decisions
    }

    /// Reads a passage of points.
    mutating func read(_ passage: Passage) {
        isNumbered = false
        for entry in passage.entries {
            switch entry {
            case .table(let table, let number): read(table, number: number)
            case .line(let line): for part in line.enumeratedParts { read(part) }
            }
        }
        close()
    }

    private mutating func read(_ line: PaperLine) {
        let numbered = line.numbered
        if line.isRow, let draft, draft.hasRows {
            goOn(line)
            return
        }
        // «… приняло решение: / Место | Участник | Баллы»: a table above the points decides nothing that words could say.
        if line.isRow, draft == nil, line.numbered.number == nil || isBelowTable {
            if !isBelowTable { diagnostics.append(.tableLeftOut(line.shown, at: line.place)) }
            isBelowTable = true
            return
        }
        isBelowTable = false
        // «РЕШИЛИ: / а) утвердить план; / б) провести семинар.»: letters number points where no number stands before them.
        let isLettered = numbered.number?.style == .letter
        let isSub = isNumbered && (isLettered && draft?.isLettered == false || isListed(numbered.number))
        if let number = numbered.number?.number ?? line.label.flatMap(PrintedNumber.normalised), !isSub {
            close()
            isNumbered = true
            draft = Draft(
                number: number, lines: numbered.rest.isEmpty ? [] : [numbered.rest], isBulleted: false,
                isLettered: isLettered)
        } else if goesOn(line) {
            goOn(line)
        } else {
            close()
            draft = Draft(number: nil, lines: [line.text], isBulleted: line.isBulleted)
        }
    }

    /// «2. Институту: / 1) обеспечить …; / 2) направить …»: numbers with brackets list what the point before them says.
    private func isListed(_ number: NumberedHeading?) -> Bool {
        guard let number, number.depth == 1, number.number.hasSuffix(")"), let draft, let own = draft.number else {
            return false
        }
        return !own.hasSuffix(")") && draft.lines.first?.hasSuffix(":") == true
    }

    /// Whether a line goes on with the point before it.
    private func goesOn(_ line: PaperLine) -> Bool {
        guard let draft, let last = draft.lines.last else { return self.draft != nil }
        if line.isRow { return true }
        if line.continuesParagraph || DecisionMarks.begins(line.text) { return true }
        // «Ответственные: / Рябова Т.С. / Петров П.П.»
        if DecisionMarks.isOpen(draft.lines), NameReader.beginsName(line.numbered.rest) { return true }
        if isNumbered { return true }
        if CutWord.joined(last, line.text) != nil { return true }
        // «Присудить: / I место – Ивановой Полине; / II место – Титову Марку.»
        if draft.lines[0].hasSuffix(":"), !line.isBulleted, NumberedHeading(line.text)?.style != .decimal,
            draft.lines.count == 1 ? line.text.hasSuffix(";") : last.hasSuffix(";")
        {
            return true
        }
        // «Котову К.К.: / – подготовить план; / – провести смотр.»
        if line.isBulleted, !draft.isBulleted { return draft.lines[0].hasSuffix(":") || last.hasSuffix(":") }
        return line.beginsSmall && !line.isBulleted && !line.followsGap
    }

    private mutating func goOn(_ line: PaperLine) {
        guard var known = draft else { return }
        known.hasRows = line.isRow
        defer { draft = known }
        if let last = known.lines.last, !line.continuesParagraph || line.isBulleted,
            let joined = CutWord.joined(last, line.text)
        {
            known.lines[known.lines.count - 1] = joined
            diagnostics.append(.wordJoined(at: line.place))
        } else if known.lines.isEmpty {
            known.lines = [line.text]
        } else {
            let isSub = line.isBulleted && !DecisionMarks.begins(line.text)
            known.lines.append((isSub ? line.bullet ?? "- " : "") + line.shown)
        }
    }

    private mutating func close() {
        guard let closed = draft else { return }
        draft = nil
        append(closed)
    }

    private mutating func append(_ draft: Draft) {
        let text = draft.lines.joined(separator: "\n")
        guard !text.isEmpty || draft.number != nil else { return }
        var marks = DecisionMarks(text)
        marks.deadlines = draft.explicit.deadlines + marks.deadlines
        marks.responsible = draft.explicit.responsible + marks.responsible
        if marks.deadlines.isEmpty { marks.deadlines = scanner.deadlines(in: text) }
        if marks.responsible.isEmpty { marks.responsible = scanner.executors(in: text) }
        decisions.append(
            Decision(
                number: draft.number, text: text, deadline: marks.deadlines, responsible: marks.responsible,
                votes: draft.votes))
    }

    /// The points of a table: «№ | Решение | Ответственный | Срок».
    private mutating func read(_ table: Table, number: Int) {
        guard let headed = MinutesTable(table), headed.isCourse, headed.roles.contains(.decision) else {
            // «Утвердить состав комиссии:» with its members in a table.
            let rows = PaperStory(unfolding: table, number: number).lines
            if let first = rows.first { diagnostics.append(.tableLeftOut(first.shown, at: Place(.table(number)))) }
            return
        }
        close()
        for row in headed.bodyRows {
            let texts = headed.texts(ofRow: row)
            guard let point = texts.last(where: { $0.role == .decision }) else { continue }
            let number = texts.first { $0.role == .number }?.paragraphs.first.flatMap(PrintedNumber.normalised)
            var draft = Draft(number: number, lines: point.paragraphs, isBulleted: false)
            if number == nil, let typed = NumberedHeading(point.paragraphs[0]) {
                draft.number = typed.number
                draft.lines[0] = typed.title
            }
            draft.explicit.deadlines = texts.filter { $0.role == .deadline }.flatMap(\.paragraphs)
            draft.explicit.responsible = texts.filter { $0.role == .responsible }.flatMap(\.paragraphs)
            draft.votes = texts.first { $0.role == .vote }.flatMap {
                VoteReader.vote($0.paragraphs.joined(separator: " "))
            }
            append(draft)
        }
    }
}
