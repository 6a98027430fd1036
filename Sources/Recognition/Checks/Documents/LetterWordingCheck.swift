import ChanceryDiagnostics
import ChanceryModels

/// The polite words of a letter and the note on what goes with it.
struct LetterWordingCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        guard let letter = outline.letter else { return }
        if let salutation = letter.salutation?.trimmed, !salutation.isEmpty, !salutation.hasSuffix("!") {
            findings.add(
                .warning, "salutation-mark", at: "salutation",
                Wording("a salutation ends in «!»", russian: "обращение кончается восклицательным знаком"))
        }
        if let salutation = letter.salutation?.trimmed.lowercased(), letter.addressees.count == 1,
            letter.addressees.first?.mode == .general, !salutation.isEmpty, !salutation.hasPrefix("уважаемые")
        {
            findings.add(
                .warning, "salutation-number", at: "salutation",
                Wording("many are addressed, one is greeted", russian: "адресатов много, а обращение к одному"))
        }
        if let closing = letter.closing?.trimmed, !closing.isEmpty, !closing.hasSuffix(",") {
            findings.add(
                .note, "closing-comma", at: "closing",
                Wording("a comma stands behind «С уважением»", russian: "после «С уважением» ставится запятая"))
        }
        for (index, attachment) in letter.attachments.enumerated() {
            let path = "attachments[\(index)]"
            if letter.attachments.count > 1, attachment.name?.isBlank ?? true {
                findings.add(
                    .warning, "attachment-unnamed", at: path + ".name",
                    Wording("one of several attachments has no name", russian: "у одного из приложений нет названия"))
            }
            if attachment.copies == nil, attachment.sheets != nil {
                findings.add(
                    .note, "attachment-copies", at: path + ".copies",
                    Wording("how many copies is not said", russian: "не указано число экземпляров"))
            }
            if [attachment.sheets, attachment.copies].compactMap(\.self).contains(where: { $0 < 1 }) {
                findings.add(
                    .warning, "attachment-count", at: path,
                    Wording("sheets and copies count from one", russian: "листов и экземпляров не меньше одного"))
            }
        }
    }
}
