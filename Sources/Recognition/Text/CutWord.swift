/// Words that a stray paragraph's end cuts: «информационно-» ¶ «- методической».
enum CutWord {
    /// Two paragraphs as one, if a word is surely cut between them: the first ends in a letter with a hyphen, the
    /// second goes on with a small letter, perhaps behind a stray bullet. The hyphen stays, as it was written.
    static func joined(_ first: String, _ second: String) -> String? {
        let scalars = first.unicodeScalars
        guard let last = scalars.last, last == "-" || last.value == 0x2010 || last.value == 0x2011,
            scalars.dropLast().last?.isLetter == true
        else { return nil }
        var rest = second.unicodeScalars[...]
        if let bullet = rest.first, bullet.isDash || bullet.value == 0x2022 || bullet.value == 0xB7 {
            rest = rest.dropFirst().drop { $0.isBlank }
        }
        guard rest.first?.isLowercaseLetter == true else { return nil }
        return first + String(rest)
    }
}
