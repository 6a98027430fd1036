import ChanceryModels

/// Reads what stands above the heading of minutes: the organisation, the block of approval.
struct LetterheadReader {
    private(set) var approval: Approval?
    private(set) var organisation: String?
    /// Date, number and town, where they stand above the heading.
    private(set) var facts: HeadFacts
    /// What has no place in minutes.
    private(set) var leftOut: [PaperLine] = []

    /// Reads the entries above the heading.
    init(_ entries: [PaperStory.Entry], facts: HeadFacts) {
        self.facts = facts
        let lines = entries.compactMap { if case .line(let line) = $0 { line } else { nil } }
        let plain = lines.map(\.asLine)
        var used = Set<Int>()
        if let start = plain.firstIndex(where: { AppendixReader.isMark($0.text) }) {
            let range = AppendixReader.range(of: plain, from: start)
            used.formUnion(range)
            leftOut += lines[range]
        }
        if let start = plain.indices.first(where: { !used.contains($0) && ApprovalReader.begins(plain[$0].text) }) {
            let range = ApprovalReader.range(of: plain, from: start, sparing: used)
            approval = ApprovalReader.approval(plain[range].map(\.text).joined(separator: "\n"))
            used.formUnion(range)
        }
        // «СОГЛАСОВАНО / Председатель ПК / …»: a block of agreement has no place in minutes.
        for start in lines.indices where !used.contains(start) && CueText(lines[start].text).at(0, "согласовано") {
            let range = start..<AgreementReader.end(of: lines, from: start)
            leftOut += lines[range].indices.filter { !used.contains($0) }.map { lines[$0] }
            used.formUnion(range)
        }
        var names: [String] = []
        for (index, line) in lines.enumerated() where !used.contains(index) {
            var copy = self.facts
            let rest = copy.take(line.text)
            // «Санкт-Петербург        14 ноября 2018 г.»: a town needs no «г.» beside the date.
            let isDated = copy.date != self.facts.date && HeadFacts.isTownAlone(rest)
            if isDated { copy.place = copy.place ?? rest }
            if rest.isEmpty || isDated {
                self.facts = copy
            } else if isContact(line.text) || isCopyMark(line.text) || names.count >= 8 {
                leftOut.append(line)
            } else {
                names.append(line.text.collapsed)
            }
        }
        organisation = names.isEmpty ? nil : names.joined(separator: " ")
    }

    /// «Экз. № 1», «Копия»: which copy it is.
    private func isCopyMark(_ text: String) -> Bool {
        let cue = CueText(text)
        return cue.words.count <= 6 && cue.at(0, "экз", "экземпляр", "копия", "проект")
    }

    /// Addresses, telephones and codes of a form.
    private func isContact(_ text: String) -> Bool {
        let words = FoldedHeading(text).words
        let marks = ["тел", "телефон", "факс", "email", "инн", "кпп", "огрн", "окпо", "адрес", "ул", "улица", "сайт"]
        return text.contains("@") || words.contains { marks.contains($0) }
            || Tokens(text).all.contains { $0.kind == .figure && $0.text.utf8.count == 6 }
    }
}
