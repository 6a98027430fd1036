public import ChanceryDiagnostics
public import ChanceryDocument
public import ChanceryModels

/// Tells what a document is, from what stands in it.
public enum PaperKind {
    /// The kind of model that a document holds; `nil` where nothing says.
    ///
    /// An act is headed «ПРИКАЗ» or the like and orders something, whatever is appended to it; minutes have the heading
    /// «ПРОТОКОЛ» and an agenda, those present or decisions; a plan has a table that is headed as plans are; minutes may
    /// lack their heading if they say what was heard and decided. A letter has none of that, but an addressee, a
    /// salutation or a closing phrase. What a stamp of approval names is nobody's heading.
    public static func kind(of document: Document, vocabulary: Vocabulary = .builtIn) -> ModelKind? {
        let minutes = ProtocolRecogniser.evidence(in: document)
        let plan = PlanTable(in: document, vocabulary: vocabulary)
        let act = OrderRecogniser.evidence(in: document)
        if act == .headed { return .order }
        if minutes == .headed {
            let isPlan = plan.map { ProtocolRecogniser.beginsWithPlan(document, table: $0.number) } ?? false
            return isPlan ? .plan : .meetingProtocol
        }
        if let plan, !isLetterWithTable(document), plan.otherHeading == nil || !vocabulary.chosen.isEmpty {
            return .plan
        }
        let isLetter = LetterEvidence.isLetter(document)
        if minutes == .worded || act == .worded {
            return isLetter && isAddressed(document) ? .letter : minutes == .worded ? .meetingProtocol : .order
        }
        return isLetter && letterHeading(document) == nil ? .letter : nil
    }

    /// Why a document is of none of the kinds.
    public static func refusal(of document: Document, vocabulary: Vocabulary = .builtIn) -> Diagnostic {
        let heading = PlanTable(in: document, vocabulary: vocabulary)?.otherHeading ?? letterHeading(document)
        return .noKind(heading: heading, tables: Story(document.body).headings)
    }

    /// The table of a plan that a document holds.
    private struct PlanTable {
        /// Its number; `nil` where it stands in a frame.
        var number: Int?
        /// What stands above it in place of a plan's title, where that names another paper.
        var otherHeading: String?

        init?(in document: Document, vocabulary: Vocabulary) {
            var story = Story(document.body)
            var run = PlanRun.best(in: story, vocabulary: vocabulary)
            let isFramed = run == nil
            if isFramed {
                story = Story(unfolding: document.body)
                run = PlanRun.best(in: story, vocabulary: vocabulary)
            }
            guard let first = run?.members.first else { return nil }
            number = isFramed ? nil : story.entries[first.entry].number
            if case .table(let table) = story.entries[first.entry].block, let header = first.header,
                FrontRows.holdTitle(of: table.grid, above: header)
            {
                return
            }
            otherHeading = OtherPaper.heading(
                above: first.header, in: Line.lines(of: story.entries[..<first.entry]))
        }
    }

    private static func letterHeading(_ document: Document) -> String? {
        OtherPaper.heading(in: PaperStory(Array(document.body.prefix(40)), keeping: LetterTextReader.isMeant).lines)
    }

    /// Whether a document speaks to somebody before it orders or decides anything: letters tell what a meeting decided.
    private static func isAddressed(_ document: Document) -> Bool {
        for line in PaperStory(Array(document.body.prefix(100)), keeping: LetterTextReader.isMeant).lines.prefix(40) {
            if LetterCue.isSalutation(line) || LetterCue.isReply(line.text)
                || AddresseeReader.isDative(line.text) && line.text.utf8.count < 240
            {
                return true
            }
            if OrderVerb(line) != nil { return false }
        }
        return false
    }

    /// Whether a letter's text, behind its salutation, has the table; a plan that is appended to a letter begins with its
    /// title or the mark of an appendix.
    private static func isLetterWithTable(_ document: Document) -> Bool {
        var isSaluted = false
        for block in document.body.prefix(400) {
            if isSaluted, case .table(let table) = block, LetterTextReader.isMeant(table) {
                return true
            }
            for line in PaperStory([block], keeping: LetterTextReader.isMeant).lines.prefix(60) {
                if isSaluted, TitleWords.begin(line.text) && line.isHeadingLike || AppendixReader.isMark(line.text) {
                    return false
                }
                isSaluted = isSaluted || LetterCue.isSalutation(line)
            }
        }
        return false
    }
}
