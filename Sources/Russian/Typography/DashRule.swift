/// U+2013 with blanks around it, the one before it not breaking, for a dash between words.
enum DashRule {
    static func proposals(for text: TypographyText) -> [TypographyProposal] {
        var proposals: [TypographyProposal] = []
        for place in text.scalars.indices where text[place].isDashOfText {
            var start = place
            while text[start - 1].isBlankOfLine { start -= 1 }
            let end = text.endOfBlanks(from: place + 1)
            // A dash that opens a line is a mark of a list or of speech; one with a blank on one side, a slip.
            guard start < place, end > place + 1, text[start - 1] != "\n", text[end] != "\n",
                !text[start - 1].isDashOfText, !text[end].isDashOfText,
                !(text[start - 1].isDigitOfText && text[end].isDigitOfText)
            else { continue }
            proposals.append(
                TypographyProposal(.dash, start..<end, text.text(start..<end), PersonName.noBreakSpace + "– "))
        }
        return proposals
    }
}
