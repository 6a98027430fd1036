/// U+2013 between the ends of a range: numbers without blanks («5–7»), months with them («май – июнь»).
enum RangeRule {
    static func proposals(for text: TypographyText) -> [TypographyProposal] {
        var proposals: [TypographyProposal] = []
        for place in text.scalars.indices where text[place].isDashOfText {
            if let proposal = numbers(text, place) ?? months(text, place) { proposals.append(proposal) }
        }
        return proposals
    }

    /// «5-7», «2025 - 2026»; telephone numbers, codes and dates are no ranges.
    private static func numbers(_ text: TypographyText, _ dash: Int) -> TypographyProposal? {
        guard let gap = gap(around: dash, in: text) else { return nil }
        var start = gap.lowerBound
        while text[start - 1].isDigitOfText { start -= 1 }
        let end = text.endOfDigits(from: gap.upperBound)
        let (left, right) = (text.text(start..<gap.lowerBound), text.text(gap.upperBound..<end))
        guard (1...4).contains(left.count), (1...4).contains(right.count), !left.hasPrefix("0"), !right.hasPrefix("0"),
            let low = Int(left), let high = Int(right), low < high, text.isWordStart(start),
            !joiners.contains(text[start - 1]), !isNumberSign(text, before: start)
        else { return nil }
        // «5-7-9», «12-34/5», «5-7.2026»; a full stop that ends the sentence is none of them.
        let next = text[end]
        if next.properties.isAlphabetic || (joiners.contains(next) && text[end + 1].isDigitOfText) { return nil }
        return TypographyProposal(.range, gap, text.text(gap), "–")
    }

    private static func months(_ text: TypographyText, _ dash: Int) -> TypographyProposal? {
        guard let gap = gap(around: dash, in: text) else { return nil }
        var start = gap.lowerBound
        while start > 0, text[start - 1].properties.isAlphabetic { start -= 1 }
        let end = text.endOfLetters(from: gap.upperBound)
        let words = (text.text(start..<gap.lowerBound), text.text(gap.upperBound..<end))
        guard isMonth(words.0), isMonth(words.1) else { return nil }
        return TypographyProposal(.range, gap, text.text(gap), PersonName.noBreakSpace + "– ")
    }

    private static func isMonth(_ word: String) -> Bool { MonthWord.month(RuleWord.lowered(word)) != nil }

    /// The dash with its blanks, which stand on both sides or on neither.
    private static func gap(around dash: Int, in text: TypographyText) -> Range<Int>? {
        var start = dash
        while text[start - 1].isBlankOfLine { start -= 1 }
        let end = text.endOfBlanks(from: dash + 1)
        return (start == dash) == (end == dash + 1) ? start..<end : nil
    }

    /// «№ 01-12», «№ 5-7» is the number of a document.
    private static func isNumberSign(_ text: TypographyText, before start: Int) -> Bool {
        var place = start
        while text[place - 1].isBlankOfLine { place -= 1 }
        return text[place - 1] == "№" || text[place - 1] == ")" || text[place - 1] == "+"
    }

    private static let joiners: Set<Unicode.Scalar> = ["-", "–", "—", "/", ".", ",", ":", "\\", "_", "№", "+"]
}
