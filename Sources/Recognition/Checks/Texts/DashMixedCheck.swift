import ChanceryDiagnostics

/// A hyphen with blanks around it where other places of the same text have a dash.
struct DashMixedCheck: TextCheck {
    let code: DiagnosticCode = "dash-mixed"

    func finding(in text: String) -> Wording? {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return nil }
        var hasHyphen = false
        var hasDash = false
        var before: Unicode.Scalar?
        var isSetApart: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar.isBlank, let sign = isSetApart {
                hasHyphen = hasHyphen || sign == "-"
                hasDash = hasDash || sign != "-"
            }
            isSetApart = scalar.isDash && before?.isBlank == true ? scalar : nil
            before = scalar
        }
        return hasHyphen && hasDash ? Wording("hyphens and dashes are mixed", russian: "дефисы и тире вперемешку") : nil
    }
}
