import ChanceryDocument

/// What is known of minutes before they are parted, and what is left to do where no cue was found.
extension PassageReader {
    static func lastCue(in entries: ArraySlice<PaperStory.Entry>) -> Int {
        for index in entries.indices.reversed() {
            switch entries[index] {
            case .table(let table, _):
                guard MinutesTable(table)?.isCourse == true, !isAppended(index, in: entries) else { continue }
                return index
            case .line(let line):
                for part in line.courseParts {
                    let numbered = part.numbered
                    let cue = CourseCue(numbered.rest, isNumbered: numbered.number != nil)
                    if cue?.verb != nil, cue?.verb != .voted || !SignatureStart.begins(part) { return index }
                }
            }
        }
        return -1
    }

    /// Whether the signatures, or the mark of an appendix, stand between what was decided and a table: a plan that is appended.
    private static func isAppended(_ index: Int, in entries: ArraySlice<PaperStory.Entry>) -> Bool {
        var isParted = false
        for entry in entries[..<index].suffix(60).reversed() {
            guard case .line(let line) = entry else { return false }
            if isParted {
                let numbered = line.numbered
                if CourseCue(numbered.rest, isNumbered: numbered.number != nil)?.verb == .decided { return true }
            } else if CourseCue(line.numbered.rest, isNumbered: line.numbered.number != nil)?.verb != nil {
                return false
            } else {
                isParted = SignatureStart.begins(line) || AppendixReader.isMark(line.text)
            }
        }
        return false
    }

    /// Whether any of the first lines begins an agenda.
    static func hasAgenda(_ entries: ArraySlice<PaperStory.Entry>) -> Bool {
        entries.prefix(300).contains { entry in
            guard case .line(let line) = entry else { return false }
            return line.text.utf8.count < 2_000 && line.headParts.contains { HeadCue($0.text)?.field == .agenda }
        }
    }

    static func itemsWithPoints(in entries: ArraySlice<PaperStory.Entry>) -> Set<String> {
        var items = Set<String>()
        for case .line(let line) in entries {
            if let number = line.printedNumber, number.hasSuffix(".1") { items.insert(String(number.dropLast(2))) }
        }
        return items
    }

    /// Minutes without any word for what was heard and decided: the numbered lines behind the head are the points.
    mutating func takeBarePoints() {
        let lines = passages[0].entries
        let first = lines.firstIndex { entry in
            guard case .line(let line) = entry, line.printedNumber == "1" else { return false }
            // «1. Иванова А.П. – директор» is somebody present, «1. Ивановой А.П. подготовить …» a point.
            return NameReader.names(in: line.numbered.rest).names.first?.tokens.lowerBound != 0
                || ClauseExecutor.isAssignment(line.numbered.rest)
        }
        // «ПРОТОКОЛ ПОРУЧЕНИЙ от 07.10.2024 № 36»: the points may follow the heading at once.
        guard let first, first > 0 || entries.startIndex > 0, !passages.contains(where: { $0.kind == .agenda }) else {
            return
        }
        let end = lines[(first + 1)...].firstIndex { entry in
            if case .line(let line) = entry { SignatureStart.begins(line) } else { false }
        }
        passages.insert(Passage(kind: .decided, entries: Array(lines[first..<(end ?? lines.count)])), at: 1)
        if let end { passages.insert(Passage(kind: .signatures, entries: Array(lines[end...])), at: 2) }
        passages[0].entries.removeSubrange(first...)
    }
}
