import ChanceryDiagnostics
import ChanceryModels

/// Signatures without a name or without what the signer is, and marks that a signature must not have (ГОСТ Р 7.0.97,
/// реквизит 22: neither «за» nor a stroke before the position).
struct SignatureCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for (index, signature) in outline.signatures.enumerated() {
            let path = "signatures[\(index)]"
            if signature.name?.isBlank ?? true {
                findings.add(
                    .warning, "signature-without-name", at: path + ".name",
                    Wording("the signature has no name", russian: "в подписи нет фамилии"))
            }
            if (signature.position ?? signature.role)?.isBlank ?? true {
                findings.add(
                    .warning, "signature-without-position", at: path + ".position",
                    Wording("the signature has no position", russian: "в подписи нет должности"))
            }
            let position = (signature.position ?? signature.role)?.trimmed.lowercased() ?? ""
            if position.hasPrefix("/") || position.hasPrefix("за ") || position.hasPrefix("п/п ") {
                findings.add(
                    .warning, "signed-for-another", at: path + ".position",
                    Wording(
                        "who signs for another is named with the own position, without «за» and strokes",
                        russian: "подписывает тот, чья должность указана; «за» и косая черта не ставятся"))
            }
        }
    }
}
