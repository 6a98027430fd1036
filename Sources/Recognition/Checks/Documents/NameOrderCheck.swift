import ChanceryDiagnostics

/// Signers stand as «И.О. Фамилия», addressees and those in lists as «Фамилия И.О.» (domain.md §6.2).
struct NameOrderCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for signer in outline.signers where NameForm(of: signer.text) == .surnameFirst {
            findings.add(
                .note, "initials-order", at: signer.path,
                Wording(
                    "a signature has the initials before the surname: «И.О. Фамилия»",
                    russian: "в подписи инициалы стоят перед фамилией: «И.О. Фамилия»"))
        }
        for name in outline.listed where NameForm(of: name.text) == .initialsFirst {
            findings.add(
                .note, "initials-order", at: name.path,
                Wording(
                    "addressees and lists have the initials behind the surname: «Фамилия И.О.»",
                    russian: "в адресате и списках инициалы стоят после фамилии: «Фамилия И.О.»"))
        }
    }
}
