import ChanceryDiagnostics

/// Words that were glued: «организацийНюрбинского», «педагогов,библиотекарей».
struct MissingSpaceCheck: TextCheck {
    let code: DiagnosticCode = "missing-space"

    func finding(in text: String) -> Wording? {
        // Three small letters before a capital: «ИРОиПК» and «РосОбр» are names.
        var smallCount = 0
        var isAfterComma = false
        for scalar in text.unicodeScalars {
            if isAfterComma, scalar.isLetter {
                return Wording("a blank is missing behind a comma", russian: "после запятой нет пробела")
            }
            isAfterComma = scalar == ","
            if scalar.isLowercaseLetter {
                smallCount += 1
            } else {
                if smallCount > 3, (0x0410...0x042F).contains(scalar.value) {
                    return Wording("a blank is missing between two words", russian: "между словами нет пробела")
                }
                smallCount = 0
            }
        }
        return nil
    }
}
