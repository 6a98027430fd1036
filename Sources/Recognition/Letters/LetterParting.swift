import ChanceryDocument

/// Parts a letter from what is appended to it in the same file: forms, lists and tables behind its signature.
///
/// Below the signature stand who drew the letter up and its marks; what follows them under «Приложение», or as a table,
/// belongs to the letter no more (ГОСТ Р 7.0.97, реквизиты 19, 22, 25).
enum LetterParting {
    /// The index of the first entry of what is appended; the number of entries where nothing is.
    static func end(of entries: [PaperStory.Entry]) -> Int {
        var isCued = false
        var index = 0
        while index < entries.count {
            guard case .line(let line) = entries[index] else {
                index += 1
                continue
            }
            isCued = isCued || LetterCue.attachments(line) != nil || LetterCue.closing(line) != nil
            guard SignedLine.isSigned(line) || ElectronicMark.begins(line) else {
                index += 1
                continue
            }
            let closing = closing(entries, from: index)
            if closing.end < entries.count, begins(entries, at: closing.end, isSure: isCued || closing.isDrawnUp) {
                return closing.end
            }
            index = max(closing.end, index + 1)
        }
        return entries.count
    }

    /// The index behind a signature and what belongs to it; whether the letter says there who drew it up.
    private static func closing(_ entries: [PaperStory.Entry], from start: Int) -> (end: Int, isDrawnUp: Bool) {
        var lines: [PaperLine] = []
        for case .line(let line) in entries[start...].prefix(while: { if case .line = $0 { true } else { false } })
            .prefix(40)
        {
            lines.append(line)
        }
        var index = 1
        var isDrawnUp = false
        while index < lines.count {
            if let stamp = ElectronicMark.range(in: lines, at: index) {
                index = stamp.upperBound
            } else if let range = ContactReader.executorRange(in: lines[index...]), range.lowerBound == index {
                isDrawnUp = true
                index = range.upperBound
            } else if SignedLine.isSigned(lines[index]) || lines[index].isRule
                || index + 1 < lines.count && SignedLine.isOpen(lines[index], before: lines[index + 1])
                    && SignedLine.isSigned(lines[index + 1])
            {
                index += 1
            } else {
                break
            }
        }
        return (start + index, isDrawnUp)
    }

    /// Whether what is appended begins at an entry: with its mark, or with a table under a title of its own.
    private static func begins(_ entries: [PaperStory.Entry], at start: Int, isSure: Bool) -> Bool {
        let lines = entries[start...].prefix(6).compactMap { if case .line(let line) = $0 { line } else { nil } }
        if case .line(let line) = entries[start], AppendixReader.isMark(line.text) {
            // «Приложение / 1. Программа на 2 л. в 1 экз.» below the signature lists what goes along.
            return !lines.prefix(4).contains { AttachmentReader.isCounted($0.text) }
        }
        guard isSure else { return false }
        for entry in entries[start...].prefix(4) {
            guard case .line(let line) = entry else { return true }
            let isTitle = line.isHeadingLike || line.followsGap && line.text.utf8.count < 240
            guard isTitle, !line.text.hasSuffix(":"), !line.text.contains("\t") else { return false }
        }
        return false
    }
}
