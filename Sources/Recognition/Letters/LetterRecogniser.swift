public import ChanceryDiagnostics
public import ChanceryDocument
public import ChanceryModels

/// Reads a letter out of a document: form, references, addressees, heading, salutation, text, attachments, signatures.
///
/// What is no other part of domain.md §2 is the text, kept as blocks in order.
public struct LetterRecogniser: Sendable {
    /// Creates a recogniser.
    public init() {}

    /// Whether a document looks like a letter, by at least two of its parts.
    static func isLetter(_ document: Document) -> Bool {
        let lines = PaperStory(Array(document.body.prefix(400)), keeping: LetterTextReader.isMeant).lines.prefix(400)
        var score = 0
        if lines.prefix(80).contains(where: LetterCue.isSalutation) { score += 2 }
        if lines.prefix(40).contains(where: { LetterCue.isReply($0.text) }) { score += 2 }
        if lines.prefix(40).contains(where: { AddresseeReader.isDative($0.text) && $0.text.utf8.count < 240 }) {
            score += 1
        }
        if lines.prefix(40).contains(where: { LetterCue.isKind($0) && $0.isHeadingLike }) { score += 2 }
        if lines.contains(where: { LetterCue.closing($0) != nil }) { score += 1 }
        if lines.contains(where: { LetterCue.attachments($0) != nil }) { score += 1 }
        if lines.contains(where: LetterCue.says) { score += 1 }
        return score >= 2
    }

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
        let head = LetterHeadReader(headLines)
        var letter = head.letter
        let rest = Array(entries[head.end...])
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
