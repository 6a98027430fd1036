import ChanceryDiagnostics
import ChanceryModels

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
        let letters = words[1].unicodeScalars.drop { !$0.isLetter && !$0.isDigit }
        // «О МФЦ», «Об УТП»: shortenings go by how their letters are called.
        guard let first = letters.first, first.isLetter else { return nil }
        if let second = letters.dropFirst().first, second.isLetter, !second.isLowercaseLetter { return nil }
        guard (0x0400...0x045F).contains(first.value) else { return nil }
        let isVowel = "аиоуэ".unicodeScalars.contains(first.lowercased)
        if isVowel, words[0] == "О" { return "Об" }
        if !isVowel, words[0] == "Об" { return "О" }
        return nil
    }
}
