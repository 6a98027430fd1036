import ChanceryDiagnostics
import ChanceryDocument

/// The stamps that say who approved, adopted, considered or agreed to a paper, and what it is appended to: «УТВЕРЖДЕНО /
/// приказом …», «Рассмотрено на заседании ШМО / протокол № 1 от 28.08.2024», «СОГЛАСОВАНО», «Приложение № 1» (ГОСТ Р
/// 7.0.97, реквизиты 16, 19 and 20).
///
/// Such a stamp names the minutes or the order by which that was done; the line that does so is no title of the paper.
enum ReviewStamp {
    /// No stamp has more lines above the one that names its act.
    private static let reach = 10

    /// Whether a line begins a stamp.
    static func begins(_ text: String) -> Bool {
        if ApprovalReader.begins(text) || AppendixReader.isMark(text) { return true }
        guard text.utf8.count < 400, let first = CueText(String(text.prefix(60))).words.first else { return false }
        return stems.contains {
            first.text.hasPrefix($0) && first.text.unicodeScalars.count <= $0.unicodeScalars.count + 2
        }
    }

    /// «принят(о)», «рассмотрен(а)», «обсуждён», …: short participles, no longer forms, which tell of anything.
    private static let stems = [
        "принят", "рассмотрен", "согласован", "одобрен", "обсужден", "рекомендован", "введен", "учтен",
    ]

    /// Whether a line that names minutes or an act stands in a stamp.
    ///
    /// It does if nothing parts it from the line that begins the stamp: neither its look nor a blank line, unless it goes on
    /// in small letters. In a table, where each line of a stamp may have a row of its own, the look alone parts them.
    ///
    /// - Parameter lines: The lines above it; only the last few are looked at.
    static func holds(_ line: PaperLine, below lines: [PaperLine]) -> Bool {
        var next = line
        for above in lines.suffix(reach).reversed() {
            let isOfTable = Self.isOfTable(above, line)
            if next.followsGap, !isOfTable, !line.beginsSmall { return false }
            if begins(above.text) { return !isTitle(line, below: above, inTable: isOfTable) }
            if !isOfTable, above.alignment != line.alignment, above.isHeadingLike || line.isHeadingLike { return false }
            next = above
        }
        return false
    }

    /// Whether the line at an index stands in a stamp.
    static func holds(_ index: Int, of lines: [PaperLine]) -> Bool {
        holds(lines[index], below: Array(lines[max(0, index - reach)..<index]))
    }

    /// Whether the entry at an index is a line of a stamp.
    static func holds(_ index: Int, of entries: [PaperStory.Entry]) -> Bool {
        guard case .line(let line) = entries[index] else { return false }
        var above: [PaperLine] = []
        for entry in entries[max(0, index - reach)..<index] {
            if case .line(let line) = entry { above.append(line) } else { above = [] }
        }
        return holds(line, below: above)
    }

    /// Whether a line below the beginning of a stamp is set as the title of a paper: «УТВЕРЖДАЮ / Директор …» stands above
    /// minutes and orders, too.
    private static func isTitle(_ line: PaperLine, below stamp: PaperLine, inTable: Bool) -> Bool {
        if line.isHeadingLike, !stamp.isHeadingLike || line.alignment != stamp.alignment && !line.beginsSmall {
            return true
        }
        guard CueText(line.text).isUppercase(0) else { return false }
        if !CueText(stamp.text).isUppercase(0) { return true }
        return !inTable && line.alignment != .end
    }

    private static func isOfTable(_ left: PaperLine, _ right: PaperLine) -> Bool {
        guard case .table? = left.place.steps.first else { return false }
        return left.place.steps.first == right.place.steps.first
    }
}
