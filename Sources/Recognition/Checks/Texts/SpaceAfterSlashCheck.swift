import ChanceryDiagnostics

/// A blank on one side of a slash only: «исполнитель/ соисполнители».
struct SpaceAfterSlashCheck: TextCheck {
    let code: DiagnosticCode = "space-after-slash"

    func finding(in text: String) -> Wording? {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
        var before: Unicode.Scalar?
        var beforeSlash: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if before == "/", let left = beforeSlash {
                if left.isLetter && scalar.isBlank || left.isBlank && scalar.isLetter {
                    return Wording(
                        "a blank stands on one side of a slash", russian: "пробел с одной стороны косой черты")
                }
            }
            if scalar == "/" { beforeSlash = before }
            before = scalar
        }
        return nil
    }
}
