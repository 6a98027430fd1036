import ChanceryDiagnostics

/// A blank on one side of a hyphen only: «педагогов- библиотекарей», «Ноябрь -декабрь».
struct SpaceAroundHyphenCheck: TextCheck {
    let code: DiagnosticCode = "space-around-hyphen"

    func finding(in text: String) -> Wording? {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return nil }
        var before: Unicode.Scalar?
        var beforeHyphen: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if before == "-", let left = beforeHyphen {
                let isLoose = left.isLetter && scalar == " " || left == " " && scalar.isLetter
                if isLoose {
                    return Wording("a blank stands on one side of a hyphen", russian: "пробел с одной стороны дефиса")
                }
            }
            if scalar == "-" { beforeHyphen = before }
            before = scalar
        }
        return nil
    }
}
