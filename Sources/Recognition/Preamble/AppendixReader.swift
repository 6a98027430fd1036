import ChanceryModels

/// Reads the mark of an appendix: «Приложение № 2 / к приказу РОО / от 15.02.2019 года № 33» in any split.
enum AppendixReader {
    /// Whether a line begins such a mark. «Приложение: на 2 л.» of a letter is none, nor is «Приложения не требуются».
    static func isMark(_ text: String) -> Bool {
        let start = text.unicodeScalars.drop { $0.isBlank }
        guard let first = start.first, first == "П" || first == "п", text.utf8.count < 800 else { return false }
        let tokens = Tokens(String(start.prefix(60)))
        guard tokens.at(0, "приложение") else { return false }
        guard let next = tokens[1] else { return true }
        return next.kind == .figure || next.text == "№" || next.text == "n" || next.text == "к"
            || next.kind == .word && next.text.unicodeScalars.count == 1
    }

    /// The lines of the mark that begins at a line: up to a gap behind the number, a title, or another block.
    static func range(of lines: [Line], from start: Int) -> Range<Int> {
        var end = start + 1
        var isComplete = isComplete(lines[start].text)
        while end < lines.count, end - start < 10 {
            let line = lines[end]
            let isOther =
                ApprovalReader.begins(line.text) || TitleWords.begin(line.text) && line.isHeadingLike
                || PurposeReader.begins(line.text) || line.isTitleStyled
                || line.isHeadingLike && !lines[start].isHeadingLike && !continues(line.text)
            if isOther || isComplete && (line.followsGap || !continues(line.text))
                || line.followsGap && !continues(line.text)
            {
                break
            }
            isComplete = isComplete || self.isComplete(line.text)
            end += 1
        }
        return start..<end
    }

    /// Whether a line ends the mark: it names a number behind a date.
    private static func isComplete(_ text: String) -> Bool {
        let tokens = Tokens(text)
        guard let from = tokens.all.firstIndex(where: { $0.text == "от" }) else { return false }
        return tokens.all[from...].contains { $0.text == "№" }
    }

    /// Whether a line goes on with a mark: «к приказу …», «от …», «№ …», or a body's name in small letters.
    private static func continues(_ text: String) -> Bool {
        let tokens = Tokens(text)
        guard let first = tokens[0] else { return false }
        if ["к", "от", "№", "n"].contains(first.text) { return true }
        // «приказу …» goes on, «ПОЛОЖЕНИЕ» below the mark is the title of what is appended.
        if let kind = ReferenceReader.kind(first.text), kind != first.text { return true }
        return text.unicodeScalars.first?.isLowercaseLetter == true
    }

    /// The appendix that the text of a mark names.
    static func appendix(_ text: String) -> Appendix {
        let tokens = Tokens(text)
        var index = 1
        var appendix = Appendix()
        if ReferenceReader.isNumberSign(tokens, index) { index += 1 }
        if let token = tokens[index],
            token.kind == .figure || token.text.unicodeScalars.count == 1 && token.text != "к" && token.kind == .word
        {
            var end = index
            // «2.1», «1-а»
            while let next = tokens[end + 1], !next.followsBlank, next.text != "," { end += 1 }
            var number = tokens.text(index...end)
            while number.hasSuffix(".") { number.removeLast() }
            appendix.number = number
            index = end + 1
        }
        appendix.document = ReferenceReader.reference(in: tokens, from: index)
        return appendix
    }
}
