import ChanceryDiagnostics
import ChanceryModels
import ChanceryRussian

/// «О» before а и о у э, «Об» before consonants and е ё ю я, at the head of a text (domain.md §3).
struct PrepositionCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for field in outline.texts {
            guard let right = rightForm(in: field.text) else { continue }
            findings.add(
                .warning, "preposition", at: field.path,
                Wording("«\(right)» is meant before this word", russian: "перед этим словом нужно «\(right)»"))
        }
    }

    /// The form that should stand where the other one does; `nil` where all is right or nothing tells.
    private func rightForm(in text: String) -> String? {
        let words = text.prefix(60).split(whereSeparator: \.isWhitespace)
        guard words.count > 1, words[0] == "О" || words[0] == "Об" else { return nil }
        let heard = words[1].unicodeScalars.drop { !$0.isLetter && !$0.isDigit }
        guard let first = heard.first else { return nil }
        // «О МФЦ», «Об УТП»: shortenings go by how their letters are called.
        if first.isLetter, let second = heard.dropFirst().first, second.isLetter, !second.isLowercaseLetter {
            return nil
        }
        // «О 1 мая» is an ordinal, «Об 1 участнике» is none: figures tell nothing.
        guard (0x0400...0x045F).contains(first.value) else { return nil }
        let right = AboutPreposition.word(before: words[1]) == "об" ? "Об" : "О"
        return right == words[0] ? nil : right
    }
}
