import ChanceryDiagnostics

/// Two blanks in a row.
struct DoubleSpaceCheck: TextCheck {
    let code: DiagnosticCode = "double-space"

    func finding(in text: String) -> Wording? {
        var isBlank = false
        for byte in text.utf8 {
            if byte == 0x20 {
                if isBlank { return Wording("two blanks stand in a row", russian: "два пробела подряд") }
                isBlank = true
            } else {
                isBlank = false
            }
        }
        return nil
    }
}
