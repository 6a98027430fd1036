import ChanceryData

/// The text with no-break spaces where official papers must not break a line: behind «№», «§», initials, short
/// prepositions and abbreviations («г.», «ст.», «п.»), between a number and what it counts, before a dash.
struct TypographyFilter: TemplateFilter {
    let names = ["typography", "неразрывные пробелы"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { text in
            let scalars = Array(text.unicodeScalars)
            var result = String.UnicodeScalarView()
            for (index, scalar) in scalars.enumerated() {
                result.append(scalar == " " && Self.binds(at: index, in: scalars) ? "\u{A0}" : scalar)
            }
            return String(result)
        }
    }

    /// What stands before a number or a name and not alone at the end of a line.
    private static let openers: Set<String> = [
        "г.", "гг.", "ст.", "п.", "пп.", "ч.", "гл.", "разд.", "абз.", "прил.", "рис.", "табл.", "стр.", "с.", "т.",
        "кв.",
        "д.", "корп.", "стр.", "оф.", "каб.", "ул.", "пр.", "пер.", "пл.", "обл.", "р-н", "пос.", "дер.", "им.", "тел.",
    ]
    /// What stands behind a number.
    private static let closers: Set<String> = [
        "г.", "гг.", "в.", "вв.", "руб.", "коп.", "тыс.", "млн", "млрд", "чел.", "шт.",
    ]

    /// Whether the blank at a position joins what stands around it.
    private static func binds(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let before = word(endingAt: index, in: scalars)
        let after = word(startingAt: index + 1, in: scalars)
        guard let last = before.last, let first = after.first else { return false }
        // A dash does not begin a line.
        if after.count == 1, first.isDash { return true }
        if last == "№" || last == "§" { return true }
        let lettersBefore = before.drop { QuoteMark.contains($0) || $0 == "(" }
        let spelledBefore = String(String.UnicodeScalarView(lettersBefore)).lowercased()
        let spelledAfter = String(String.UnicodeScalarView(after)).lowercased()
        if last.isDigit {
            let firstWord = spelledAfter.trimmingClosers
            return first.properties.isAlphabetic || closers.contains(firstWord) || first == "%" || first == "°"
        }
        if openers.contains(spelledBefore), first.isDigit || first.properties.isUppercase { return true }
        // «А. В. Иванов», «Иванов А. В.»
        if isInitial(lettersBefore), first.properties.isUppercase { return true }
        if isInitial(after.prefix { !",;)".unicodeScalars.contains($0) }),
            lettersBefore.first?.properties.isUppercase == true,
            lettersBefore.last?.properties.isLowercase == true
        {
            return true
        }
        return lettersBefore.count <= 2 && lettersBefore.allSatisfy(\.properties.isAlphabetic)
    }

    /// A capital letter with a dot.
    private static func isInitial(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.count == 2 && word.last == "." && word.first?.properties.isUppercase == true
    }

    /// No word that matters is longer.
    private static let reach = 12

    private static func word(endingAt end: Int, in scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        var start = end
        while start > 0, end - start < reach, !scalars[start - 1].isBlank { start -= 1 }
        return scalars[start..<end]
    }

    private static func word(startingAt start: Int, in scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        var end = start
        while end < scalars.count, end - start < reach, !scalars[end].isBlank { end += 1 }
        return scalars[min(start, end)..<end]
    }
}

extension String {
    /// The word without the marks that close a sentence or a bracket behind it.
    fileprivate var trimmingClosers: String {
        var word = self
        while let last = word.last, ",;:)»".contains(last) { word.removeLast() }
        return word
    }
}
