import ChanceryDocument

/// Tables between the lines of minutes: what was decided, who was there, what a report shows.
extension PassageReader {
    mutating func take(_ table: Table, number: Int, at index: Int) {
        let headed = MinutesTable(table)
        if headed?.isCourse == true, passages.last?.kind != .decided, !showsReport(headed, at: index) {
            isUnderWay = true
            passages.append(Passage(kind: .decided))
        } else if headed?.kind == .agenda, passages.last?.kind == .head, agenda.isEmpty {
            // «№ | Вопрос | Докладчик» without the words «Повестка дня» above it.
            passages.append(Passage(kind: .agenda))
        } else if let last = passages.last?.kind, [.heard, .spoke, .question, .voted, .aside].contains(last) {
            // A table that a report shows is a part of its words, whatever its headings are.
            passages[passages.count - 1].entries += PaperStory(unfolding: table, number: number).entries
            return
        }
        passages[passages.count - 1].entries.append(entries[index])
        if passages.last?.kind == .agenda { learn(table) }
    }

    /// Whether a table of deeds with their deadlines stands in a report: behind what was said, with the decision still to come
    /// before the next item.
    private func showsReport(_ table: MinutesTable?, at index: Int) -> Bool {
        guard let last = passages.last, [.heard, .spoke, .question].contains(last.kind),
            last.kind != .question || last.isTold,
            table?.roles.contains(.heard) == false, table?.roles.contains(.question) == false,
            last.entries.contains(where: { if case .line = $0 { true } else { false } })
        else { return false }
        for entry in entries[(index + 1)...].prefix(80) {
            guard case .line(let line) = entry else { continue }
            if SignatureStart.begins(line) { return false }
            for part in line.courseParts {
                let numbered = part.numbered
                guard let cue = CourseCue(numbered.rest, isNumbered: numbered.number != nil) else { continue }
                switch cue.verb {
                case .decided: return true
                case .spoke, .voted: continue
                case .heard, nil: return false
                }
            }
        }
        return false
    }

    private mutating func learn(_ table: Table) {
        guard let headed = MinutesTable(table), headed.kind == .agenda else { return }
        for row in headed.bodyRows {
            let texts = headed.texts(ofRow: row).filter { $0.role == .question }.flatMap(\.paragraphs)
            learn(texts.map { PaperLine($0) })
        }
    }
}
