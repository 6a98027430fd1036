import ChanceryDocument

/// The printed heading of a column, made from the paragraphs of its cell.
enum HeadingTitle {
    /// The paragraphs with single blanks between all words.
    ///
    /// A hyphen at a line's end that a small letter follows was typed to cut a long word in a narrow column
    /// («Ожидае-⏎мые»): it goes, with the break.
    static func title(of paragraphs: some Sequence<Paragraph>) -> String {
        let joined = paragraphs.lazy.map(\.text).joined(separator: "\n")
        var result = String.UnicodeScalarView()
        var blanks = ""
        var sawBreak = false
        for scalar in joined.unicodeScalars {
            if scalar.value == 0xAD { continue }
            if scalar.isBlank {
                sawBreak = sawBreak || scalar == "\n"
                blanks = result.isEmpty ? "" : " "
                continue
            }
            if sawBreak, scalar.isLowercaseLetter, let last = result.last, last.isDash {
                let before = result.dropLast().last
                if before?.isLetter == true {
                    result.removeLast()
                    blanks = ""
                }
            }
            result.append(contentsOf: blanks.unicodeScalars)
            result.append(scalar)
            blanks = ""
            sawBreak = false
        }
        return String(result)
    }
}
