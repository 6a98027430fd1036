import ChanceryDiagnostics

/// A word cut by a typed hyphen at a line break: «библио-⏎течной».
struct HardHyphenCheck: TextCheck {
    let code: DiagnosticCode = "hard-hyphen"

    func finding(in text: String) -> Wording? {
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
        var previous: Unicode.Scalar?
        var isHyphen = false
        var isCut = false
        for scalar in text.unicodeScalars {
            if isCut, scalar.isLowercaseLetter {
                return Wording(
                    "a word is cut by a hyphen at a line break", russian: "слово разорвано дефисом на переносе строки")
            }
            isCut = isHyphen && scalar == "\n" || isCut && scalar == " "
            isHyphen = scalar == "-" && previous?.isLetter == true
            previous = scalar
        }
        return nil
    }
}
