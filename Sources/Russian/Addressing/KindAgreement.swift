/// The words of an approval and of a reference to an appendix, which agree with the kind of the document.
public enum KindAgreement {
    /// «утвержден», «утверждена», «утверждено», «утверждены», by the head of the document's name.
    ///
    /// Nil where the head never changes, so that nothing tells.
    public static func approved(_ document: String) -> String? {
        agreement(with: document).map(approved)
    }

    /// What words agree with that stand for a document; a kind in capitals is a word, not an abbreviation: «ПОЛОЖЕНИЕ о …».
    private static func agreement(with document: String) -> Agreement? {
        let words = document.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.count > 3 && word.allSatisfy { !$0.isLetter || $0.isUppercase } ? word.lowercased() : String(word)
        }
        let phrase = words.joined(separator: " ")
        // A name that is nothing but a quotation tells by what is quoted: «Дорожная карта».
        return Phrase(phrase).agreement ?? Phrase(phrase.filter { !"«»„“\"".contains($0) }).agreement
    }

    /// The same by what the name agrees with.
    public static func approved(_ agreement: Agreement) -> String {
        switch agreement {
        case .masculine: "утвержден"
        case .feminine: "утверждена"
        case .neuter: "утверждено"
        case .plural: "утверждены"
        }
    }

    /// «прилагаемый», «прилагаемую», by the head of the document's name and the case it stands in.
    public static func attached(_ document: String, in grammaticalCase: GrammaticalCase = .nominative) -> String? {
        agreement(with: document).map { attached($0, in: grammaticalCase) }
    }

    /// The same by what the name agrees with.
    public static func attached(
        _ agreement: Agreement, in grammaticalCase: GrammaticalCase = .nominative
    ) -> String {
        let nominative =
            switch agreement {
            case .masculine: "прилагаемый"
            case .feminine: "прилагаемая"
            case .neuter: "прилагаемое"
            case .plural: "прилагаемые"
            }
        return AdjectiveForm(nominative)?.form(in: grammaticalCase, .inanimate) ?? nominative
    }
}
