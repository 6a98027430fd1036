import ChanceryDocument

/// Parts a document into an act and what is appended to it in the same file.
struct AppendixParting {
    /// The blocks of the act.
    let main: Range<Int>
    /// The blocks of each appendix, its mark first.
    let appendices: [Range<Int>]

    /// No act has more appendices in one file; what follows belongs to the last.
    private static let limit = 60

    init(_ body: [Block]) {
        var starts: [Int] = []
        var isAct = false
        for (index, block) in body.enumerated() {
            if !isAct {
                isAct = Self.lines(of: block).contains { ActLine($0) != nil || OrderVerb($0) != nil }
                continue
            }
            guard starts.count < Self.limit, let mark = Self.mark(block) else { continue }
            if mark == .approved, let last = starts.last, !Self.hasText(body[last..<index]) { continue }
            starts.append(index)
        }
        main = 0..<(starts.first ?? body.count)
        appendices = zip(starts, starts.dropFirst() + [body.count]).map { $0..<$1 }
    }

    private enum Mark {
        case numbered
        case approved
    }

    private static func lines(of block: Block) -> [PaperLine] { PaperStory([block]) { _ in false }.lines }

    /// The mark that a block begins with, alone in a paragraph or in a table that lays it out at the right.
    private static func mark(_ block: Block) -> Mark? {
        switch block {
        case .paragraph(let paragraph):
            return paragraph.label == nil ? mark(paragraph.text) : nil
        case .table(let table):
            guard table.grid.rowCount <= 8, table.grid.columnCount <= 4 else { return nil }
            let filled = [block].paragraphs.filter { !$0.text.isBlank }
            guard filled.count <= 12, let first = filled.first else { return nil }
            return mark(first.text)
        }
    }

    private static func mark(_ text: String) -> Mark? {
        guard text.utf8.count < 1_200 else { return nil }
        if AppendixReader.isMark(text) {
            let tokens = Tokens(text)
            var index = 1
            while let token = tokens[index], index < 6,
                token.kind == .figure || token.kind == .sign
                    || token.text.unicodeScalars.count == 1 && token.text != "к"
                    || token.text == "n"
            {
                index += 1
            }
            let isAlone =
                tokens[index] == nil || tokens.at(index, "к")
                || tokens[index].map { $0.text.hasPrefix("утвержд") } == true
            return isAlone ? .numbered : nil
        }
        guard ApprovalReader.begins(text), !text.lowercased().hasPrefix("утверждаю") else { return nil }
        let cue = CueText(text)
        return cue.isUppercase(0) || cue[1].map { ReferenceReader.kind($0.text) != nil } == true ? .approved : nil
    }

    /// Whether more than a mark stands in some blocks.
    private static func hasText(_ blocks: ArraySlice<Block>) -> Bool {
        var count = 0
        for block in blocks {
            if case .table(let table) = block, table.grid.rowCount > 8 { return true }
            count += [block].paragraphs.count { !$0.text.isBlank }
        }
        return count > 8
    }
}
