import ChanceryDiagnostics
import ChanceryModels

/// One person who signs twice.
struct DuplicateSignerCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        var seen: Set<String> = []
        for (index, signature) in outline.signatures.enumerated() {
            guard let name = signature.name, !name.isBlank, !seen.insert(NameForm.key(of: name)).inserted else {
                continue
            }
            findings.add(
                .warning, "duplicate-signer", at: "signatures[\(index)].name",
                Wording("«\(name)» signs twice", russian: "«\(name)» подписывает дважды"))
        }
    }
}
