import ChanceryDiagnostics

/// What converters leave behind: «[bookmark: _GoBack]».
struct ArtefactCheck: TextCheck {
    let code: DiagnosticCode = "artefact"

    func finding(in text: String) -> Wording? {
        guard text.utf8.contains(UInt8(ascii: "[")), text.contains("[bookmark:") else { return nil }
        return Wording("a converter left its mark in the text", russian: "в тексте остался след преобразования")
    }
}
