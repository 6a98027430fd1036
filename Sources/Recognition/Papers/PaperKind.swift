public import ChanceryDocument
public import ChanceryModels

/// Tells what a document is, from what stands in it.
public enum PaperKind {
    /// The kind of model that a document holds; `nil` where nothing says.
    ///
    /// An act is headed «ПРИКАЗ» or the like and orders something, whatever is appended to it; minutes have the heading «ПРОТОКОЛ» and an agenda, those present or decisions; a plan has a table that is headed as
    /// plans are; minutes may lack their heading if they say what was heard and decided. A letter has none of that, but an
    /// addressee, a salutation or a closing phrase.
    public static func kind(of document: Document, vocabulary: Vocabulary = .builtIn) -> ModelKind? {
        let minutes = ProtocolRecogniser.evidence(in: document)
        let isPlan =
            PlanRun.best(in: Story(document.body), vocabulary: vocabulary) != nil
            || PlanRun.best(in: Story(unfolding: document.body), vocabulary: vocabulary) != nil
        let act = OrderRecogniser.evidence(in: document)
        if act == .headed { return .order }
        if minutes == .headed { return isPlan && isTitledAsPlan(document) ? .plan : .meetingProtocol }
        if isPlan, !isLetterWithTable(document) { return .plan }
        if minutes == .worded { return .meetingProtocol }
        if act == .worded { return .order }
        return LetterRecogniser.isLetter(document) ? .letter : nil
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

    /// Whether the document begins with the title of a plan: plans name minutes among the papers that come of them, and
    /// minutes have plans behind them, but neither begins with the other's title.
    private static func isTitledAsPlan(_ document: Document) -> Bool {
        var isApproved = false
        for case .paragraph(let paragraph) in document.body {
            let text = paragraph.text.trimmed
            // «УТВЕРЖДЕН на заседании совета, протокол № 1 от 29.08.2025» is no heading of minutes, which is in capitals.
            if isStamp(text) || AppendixReader.isMark(text) { isApproved = true }
            let isHeading = !isApproved && !text.hasPrefix("протокол") || text.hasPrefix("ПРОТОКОЛ")
            if isHeading, text.lowercased().hasPrefix("протокол") { return false }
            if TitleWords.begin(paragraph.text) { return true }
        }
        return false
    }

    /// Whether a line begins a stamp: «УТВЕРЖДЕН», «Принято на педагогическом совете», «РАССМОТРЕНО», «СОГЛАСОВАНО».
    private static func isStamp(_ text: String) -> Bool {
        if ApprovalReader.begins(text) { return true }
        guard text.utf8.count < 400, let first = FoldedHeading(String(text.prefix(40))).words.first else {
            return false
        }
        return ["принят", "рассмотрен", "согласован", "одобрен", "обсужден", "рекомендован"].contains {
            first.hasPrefix($0) && first.unicodeScalars.count <= $0.unicodeScalars.count + 2
        }
    }
}
