public import ChanceryDiagnostics
public import ChanceryDocument
public import ChanceryModels

/// Reads the minutes of a meeting out of a document: heading, people, agenda, course, decisions, signatures.
///
/// Full minutes («СЛУШАЛИ / ВЫСТУПИЛИ / РЕШИЛИ»), short ones («I. О … / 1. …») and those that list decisions alone or
/// in a table are read by the same rules (contract.md §4, domain.md §2–4).
public struct ProtocolRecogniser: Sendable {
    /// Creates a recogniser.
    public init() {}

    /// Reads the minutes of a document.
    ///
    /// - Returns: The minutes, and what was joined, uncertain or left out.
    /// - Throws: `no-protocol`, with what was looked at, where neither the heading nor the words of minutes are there.
    /// - Complexity: Linear in the length of the text.
    public func minutes(
        in document: Document
    ) throws(DiagnosticList) -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        let entries = Self.entries(of: document)
        let start = MinutesTitle.start(in: entries)
        let title = start.map { MinutesTitle(entries, from: $0) }
        let passages = PassageReader(entries[(title?.end ?? 0)...]).passages
        guard start != nil || Self.isMinutes(passages) else {
            let lines = entries.lazy.compactMap { if case .line(let line) = $0 { line.text } else { nil } }
            throw DiagnosticList([.noProtocol(lines: Array(lines.prefix(3)))])
        }
        return assembled(title, letterhead: Array(entries[..<(start ?? 0)]), passages)
    }

    /// The lines and tables of a document. A line of «______» below the heading of an item is drawn, not said: governments
    /// part the heading from who reported so.
    private static func entries(of document: Document) -> [PaperStory.Entry] {
        PaperStory(document.body) { MinutesTable($0) != nil }.entries.filter { entry in
            if case .line(let line) = entry { !line.isRule } else { true }
        }
    }

    /// How surely a document holds minutes.
    enum Evidence: Sendable, Hashable {
        case none
        /// It says what was heard and decided, without a heading.
        case worded
        /// It is headed «ПРОТОКОЛ» and has an agenda, those present or decisions.
        case headed
    }

    /// Looks for minutes in a document: at its beginning and end, which tell a meeting from a book of any length.
    static func evidence(in document: Document) -> Evidence {
        var entries = entries(of: document)
        if entries.count > 800 { entries.removeSubrange(600..<(entries.count - 200)) }
        let start = MinutesTitle.start(in: entries)
        let end = start.map { MinutesTitle(entries, from: $0).end } ?? 0
        let passages = PassageReader(entries[end...]).passages
        guard start != nil else { return isMinutes(passages) ? .worded : .none }
        let isMeeting = passages.contains { passage in
            switch passage.kind {
            case .agenda, .heard, .spoke, .decided: true
            case .head:
                passage.lines.contains { line in
                    HeadCue(line.text).map { [.present, .chair, .secretary].contains($0.field) } ?? false
                }
            default: false
            }
        }
        return isMeeting ? .headed : .none
    }

    /// Whether a plan begins above the title of minutes, with its title or its table: plans name minutes among the papers
    /// that come of them, and minutes have plans behind them, but neither begins with the other.
    ///
    /// - Parameter table: The number of the plan's table; `nil` where it stands in a frame.
    static func beginsWithPlan(_ document: Document, table: Int?) -> Bool {
        let entries = entries(of: document)
        var start = MinutesTitle.start(in: entries) ?? entries.count
        // «на педагогическом совете / протокол № 1 от …», a stamp without its first word.
        if start < entries.count, case .line(let line) = entries[start], line.beginsSmall, !line.isHeadingLike {
            start = entries.count
        }
        return entries.prefix(start).contains { entry in
            switch entry {
            case .line(let line):
                table.map { line.place.steps.first == .table($0) } ?? false || TitleWords.begin(line.text)
            case .table(_, let number): number == table
            }
        }
    }

    /// Whether passages are those of minutes even without a heading.
    private static func isMinutes(_ passages: [Passage]) -> Bool {
        let kinds = Set(passages.map(\.kind))
        return kinds.contains(.decided) && (kinds.contains(.heard) || kinds.contains(.agenda) || kinds.contains(.spoke))
    }

    private func assembled(
        _ title: MinutesTitle?, letterhead: [PaperStory.Entry], _ passages: [Passage]
    ) -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        var minutes = MeetingProtocol(title: title?.text ?? "")
        var diagnostics: [Diagnostic] = title == nil ? [.untitledProtocol()] : []
        var head = HeadReader(behind: title)
        let letterhead = LetterheadReader(letterhead, facts: head.facts)
        head.take(letterhead.facts)
        minutes.approval = letterhead.approval
        minutes.organisation = letterhead.organisation ?? title?.organisation
        var agenda = AgendaReader()
        for passage in passages {
            if passage.kind == .head { head.read(passage) }
            if passage.kind == .agenda { agenda.read(passage) }
        }
        // «Мы, комиссия в составе …, рассмотрев …, решили:»: the members stand before the verb.
        let leads = passages.compactMap(\.lead).filter { !head.takeComposition($0) }
        head.write(to: &minutes)
        ListedOfficers.settle(in: &minutes)
        minutes.agenda = agenda.items
        var course = CourseReader(agenda: agenda.items, scanner: DeadlineScanner(date: minutes.date))
        course.read(passages)
        minutes.proceedings = course.tellingProceedings
        minutes.decisions = course.decisions
        var leftOut = letterhead.leftOut + head.leftOut
        for lead in leads {
            if minutes.topic == nil, minutes.agenda.isEmpty, let topic = LeadTopic.topic(of: lead.text) {
                minutes.topic = topic
            } else {
                leftOut.append(lead)
            }
        }
        for passage in passages where passage.kind == .signatures {
            let found = SignatureReader.signatures(passage.lines)
            minutes.signatures += found.signatures
            leftOut += found.leftOut
        }
        let asides = passages.filter { $0.kind == .aside }.flatMap(\.lines)
        ListedOfficers.settle(openerIn: asides, of: &minutes)
        leftOut += asides
        diagnostics += leftOut.map { .leftOutOfPaper($0.shown, at: $0.place) } + course.diagnostics
        if minutes.decisions.isEmpty { diagnostics.append(.noDecisions()) }
        return (minutes, diagnostics)
    }
}
