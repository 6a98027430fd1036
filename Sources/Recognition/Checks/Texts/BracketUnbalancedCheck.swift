import ChanceryDiagnostics

/// Round brackets that do not pair; «1)» and «а)» of a list are none.
struct BracketUnbalancedCheck: TextCheck {
    let code: DiagnosticCode = "bracket-unbalanced"

    func finding(in text: String) -> Wording? {
        var depth = 0
        // The length of the word before: a bracket behind one letter or figure numbers a list.
        var length = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(": depth += 1
            case ")":
                if depth == 0, (1...2).contains(length) { break }
                depth -= 1
            default: break
            }
            if depth < 0 { break }
            length = scalar.isLetter || scalar.isDigit ? length + 1 : 0
        }
        return depth == 0 ? nil : Wording("a bracket has no partner", russian: "у скобки нет пары")
    }
}
