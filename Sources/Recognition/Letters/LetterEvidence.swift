import ChanceryDocument
import ChanceryModels

/// Tells a letter from other papers by its parts: none of them is in every letter, and one alone says nothing.
enum LetterEvidence {
    /// Whether a document looks like a letter, by at least two of its parts.
    static func isLetter(_ document: Document) -> Bool {
        let entries = PaperStory(Array(document.body.prefix(400)), keeping: LetterTextReader.isMeant).entries
        let lines = entries.compactMap { if case .line(let line) = $0 { line } else { nil } }.prefix(400)
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
        return score >= 2 || score + head(of: entries) >= 2
    }

    /// What the head of a paper says: «КОМИТЕТ ПО СПОРТУ / ул. Портовая, д. 5 / 27.02.2026 № 203 | Министерство образования»,
    /// a body in the nominative addressed beside or below the form of another (domain.md §8, mode `organisation`).
    ///
    /// Telephones and addresses stand on forms of letters alone (ГОСТ Р 7.0.97, реквизит 08); a form that has them tells as
    /// much again.
    private static func head(of entries: [PaperStory.Entry]) -> Int {
        let lines = entries.prefix(60).prefix { if case .line = $0 { true } else { false } }
            .compactMap { if case .line(let line) = $0 { line } else { nil } }
        let head = LetterHeadReader(lines)
        let letter = head.letter
        // Drafts leave room for date and number: «_______ № ______» (domain.md §8, rule 5).
        guard let form = letter.letterhead, form.organisation != nil, head.isReferenced,
            let body = letter.addressees.first?.organisation,
            AddresseeReader.beginsOrganisation(body) || AddresseeReader.isDirected(body)
                || lines.contains(where: { AddresseeReader.isDirected($0.text) })
        else { return 0 }
        let hasContacts = [form.address, form.phone, form.email].contains { $0 != nil }
        return hasContacts && letter.subject != nil ? 2 : 1
    }
}
