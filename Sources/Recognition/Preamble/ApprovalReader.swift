import ChanceryDocument
import ChanceryModels

/// Reads the block of approval: «УТВЕРЖДЕН приказом … от … № …», «УТВЕРЖДАЮ / Директор …».
enum ApprovalReader {
    private static let heads = [
        "утверждаю", "утвержден", "утверждена", "утверждено", "утверждены", "утверждаем", "утв",
    ]

    /// Whether a line begins such a block.
    static func begins(_ text: String) -> Bool {
        guard text.utf8.count < 1_000 else { return false }
        let words = Tokens(String(text.prefix(40))).all.lazy.filter { $0.kind == .word }.map(\.text)
        // «У Т В Е Р Ж Д А Ю»: letters set apart are one word.
        let letters = words.prefix { $0.unicodeScalars.count == 1 }
        let first = letters.count > 3 ? letters.joined() : words.first
        return first.map(heads.contains) ?? false
    }

    /// The lines of the block that begins at a line: the rest of its cell, or what is set like it and close.
    static func range(of lines: [Line], from start: Int, sparing used: Set<Int>) -> Range<Int> {
        let first = lines[start]
        var end = start + 1
        while end < lines.count, end - start < 14, !used.contains(end) {
            let line = lines[end]
            if line.cell != first.cell || line.isTitleStyled || AppendixReader.isMark(line.text)
                || PurposeReader.begins(line.text)
            {
                break
            }
            if TitleWords.begin(line.text), line.isHeadingLike || line.followsGap { break }
            // «… от 14.02.2025 № 12» ends the block before a title in capitals.
            let isShouted = !line.text.unicodeScalars.contains { $0.isLowercaseLetter }
            if isShouted, line.text.utf8.count > 8, Tokens(lines[end - 1].text).all.contains(where: { $0.text == "№" }),
                !line.text.unicodeScalars.contains(where: \.isDigit), !first.text.lowercased().hasPrefix("утверждаю")
            {
                break
            }
            if first.cell == nil {
                let isAlike = line.paragraph.alignment == first.paragraph.alignment
                if !isAlike, line.isHeadingLike || line.followsGap { break }
                if line.followsGap, line.isHeadingLike != first.isHeadingLike { break }
            }
            end += 1
        }
        return start..<end
    }

    /// The lines of an approval that stands in brackets below the title, as databases of acts and sites of towns have it:
    /// «(утв. постановлением администрации / от 10.02.2021 № 122)»; `nil` where the line begins none.
    static func bracketed(_ lines: [Line], from start: Int) -> Range<Int>? {
        guard lines[start].text.hasPrefix("("), begins(lines[start].text) else { return nil }
        let reach = lines[start...].prefix(6)
        return reach.firstIndex { $0.text.hasSuffix(")") || $0.text.hasSuffix(").") }.map { start..<($0 + 1) }
    }

    /// A text without the brackets around it.
    static func unbracketed(_ text: String) -> String {
        guard text.hasPrefix("("), let end = text.lastIndex(of: ")") else { return text }
        return String(text[text.index(after: text.startIndex)..<end]).trimmed
    }

    /// The approval that the text of a block tells.
    static func approval(_ text: String) -> Approval {
        let tokens = Tokens(text)
        let named = ReferenceReader.reference(in: tokens, from: 1)
        // «УТВЕРЖДАЮ / Директор …» names no act; «приказом» does even without a date.
        let isAct = named.map { $0.kind != nil && ($0.date != nil || $0.number != nil || $0.issuer != nil) } ?? false
        return Approval(text: text, document: isAct ? named : nil)
    }
}
