import ChanceryDiagnostics
import ChanceryModels

/// The title of a document without quotation marks: «Приказ О создании рабочей группы».
public struct DocumentUnquotedCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, item) in outline.items {
            for text in item.document ?? [] where hasBareTitle(text) {
                findings.add(
                    index,
                    Diagnostic(
                        .note, "document-unquoted", at: outline.place(of: index, role: .document),
                        Wording(
                            "the title in «\(text.prefix(60))» stands without quotation marks",
                            russian: "название в «\(text.prefix(60))» стоит без кавычек")))
            }
        }
    }

    /// Whether «О», «Об» begins a title that no quotation mark stands before: with a capital anywhere, with a small
    /// letter behind an act («Распоряжение министерства о …»); a «Положение о конкурсе» is called so.
    private func hasBareTitle(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0.isNewline }
        let first = words.first?.lowercased() ?? ""
        let isAct = ["приказ", "распоряжени", "постановлени"].contains { first.hasPrefix($0) }
        return zip(words, words.dropFirst()).contains { before, word in
            let begins = ["О", "Об", "Обо"].contains(word) || isAct && ["о", "об", "обо"].contains(word)
            return begins && before.unicodeScalars.last.map { $0.isLetter || $0.isDigit } == true
        }
    }
}
