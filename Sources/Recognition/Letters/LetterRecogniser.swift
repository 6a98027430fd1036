public import ChanceryDiagnostics
public import ChanceryDocument
public import ChanceryModels

/// Reads a letter out of a document: form, references, addressees, heading, salutation, text, attachments, signatures.
///
/// What is no other part of domain.md §2 is the text, kept as blocks in order.
public struct LetterRecogniser: Sendable {
    /// Creates a recogniser.
    public init() {}

    /// Reads the letter of a document.
    ///
    /// - Returns: The letter, and what was uncertain or left out.
    /// - Throws: `no-letter` where the document has no text.
    /// - Complexity: Linear in the length of the text.
    public func letter(
        in document: Document
    ) throws(DiagnosticList) -> (letter: Letter, diagnostics: [Diagnostic]) {
        let entries = PaperStory(document.body, keeping: LetterTextReader.isMeant).entries
        guard !entries.isEmpty else { throw DiagnosticList([.noLetter()]) }
        // The head ends before the first table of the text.
        let firstTable = entries.firstIndex { if case .table = $0 { true } else { false } } ?? entries.count
        let headLines = entries[..<firstTable].compactMap { if case .line(let line) = $0 { line } else { nil } }
        // Word's forms have the name and the contacts in the header of the first page.
        let form = LetterheadNames.lines(inHeadersOf: document)
        var head = LetterHeadReader(headLines)
        var bodyStart = head.end
        if head.letter.letterhead == nil, !form.isEmpty {
            head = LetterHeadReader(form + headLines)
            bodyStart = max(0, head.end - form.count)
        }
        var letter = head.letter
        let rest = Array(entries[bodyStart...])
        let parting = LetterParting.end(of: rest)
        let closing = LetterClosingReader(Array(rest[..<parting]))
        letter.body = LetterTextReader.blocks(Array(rest[..<closing.start]))
        letter.attachments = closing.attachments
        letter.closing = closing.closing
        letter.date = letter.date ?? closing.date
        letter.signatures = closing.signatures
        letter.executor = closing.executor ?? ContactReader.executor(inFootersOf: document)
        var diagnostics: [Diagnostic] = []
        if letter.addressees.isEmpty { diagnostics.append(.missingPart(Wording("addressee", russian: "адресат"))) }
        if letter.body.isEmpty { diagnostics.append(.missingPart(Wording("text", russian: "текст"))) }
        if letter.signatures.isEmpty { diagnostics.append(.missingPart(Wording("signature", russian: "подпись"))) }
        diagnostics += (head.leftOut + closing.leftOut).map { .leftOutOfPaper($0.shown, at: $0.place) }
        if let first = rest.dropFirst(parting).first { diagnostics.append(.appendedToLetter(first)) }
        return (letter, diagnostics)
    }
}
