import ChanceryDiagnostics

/// A no-break space between two ordinary words, or beside another blank; before «г.» or a number it is right.
struct NbspInsideCheck: TextCheck {
    let code: DiagnosticCode = "nbsp-inside"

    func finding(in text: String) -> Wording? {
        // U+00A0 is C2 A0 in UTF-8; most texts leave here.
        guard text.utf8.contains(0xC2) else { return nil }
        let scalars = Array(text.unicodeScalars)
        for index in scalars.indices where scalars[index].value == 0xA0 {
            let before = scalars[..<index].reversed().prefix(4)
            let behind = scalars[(index + 1)...].prefix(4)
            let isBesideBlank = before.first?.isBlank == true || behind.first?.isBlank == true
            let isBetweenWords =
                before.count == 4 && behind.count == 4 && before.allSatisfy(\.isLowercaseLetter)
                && behind.allSatisfy(\.isLowercaseLetter)
            if isBesideBlank || isBetweenWords {
                return Wording("a no-break space stands between words", russian: "между словами неразрывный пробел")
            }
        }
        return nil
    }
}
