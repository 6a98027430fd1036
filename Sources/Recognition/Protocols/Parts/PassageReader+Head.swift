import ChanceryDocument

/// The head, the agenda, and where the course of the meeting begins behind them.
extension PassageReader {
    /// The cue of a line in the head; «4. Повестка дня:» opens an agenda where the lines of the head are numbered.
    private func headCue(of line: PaperLine) -> HeadCue? {
        if line.label == nil, let cue = HeadCue(line.text) { return cue }
        guard passages.last?.kind == .head, line.numbered.number != nil, let cue = HeadCue(line.numbered.rest),
            cue.field == .agenda
        else { return nil }
        return cue
    }

    mutating func takeHead(_ line: PaperLine, at index: Int) {
        let isBehindAgenda = isBehindAgenda
        for part in line.headParts {
            let cue = headCue(of: part)
            if let cue, cue.field == .agenda, cue.rest.isEmpty, tellsCourse(behind: index) {
                isUnderWay = true
                passages.append(Passage(kind: .heard))
            } else if let cue, cue.field == .agenda {
                var passage = Passage(kind: .agenda)
                if !cue.rest.isEmpty {
                    let rest = part.part(cue.rest, isFirst: true)
                    passage.entries = rest.enumeratedParts.map { .line($0) }
                }
                passages.append(passage)
                learn(passage.lines)
            } else if isBehindAgenda, cue != nil, cue?.field != .aside {
                // «Председатель: …» behind the agenda.
                passages.append(Passage(kind: .head, entries: [.line(part)]))
            } else if self.isBehindAgenda {
                takeAgenda(part, at: index)
            } else if index > lastCue, passages.contains(where: { $0.kind == .agenda }), isSignature(part) {
                close(with: part)
            } else if part.numbered.number != nil || namesSpeakers(behind: index), isItemHeading(part) {
                isUnderWay = true
                passages.append(question(part))
            } else if let passage = unheadedItem(part, at: index) {
                isUnderWay = passage.kind == .question
                passages.append(passage)
                if passage.kind == .agenda { learn([part]) }
            } else if isCourseHeading(part) {
                openCourse(behind: index)
            } else {
                append(part)
            }
        }
    }

    /// «Ход заседания:» without an agenda before it: a list of items, or what was said.
    private mutating func openCourse(behind index: Int) {
        let isSpeech =
            line(behind: index).map { next in
                NameReader.beginsName(next.numbered.rest) || isReportedNext(next, at: index + 1)
            } ?? false
        isUnderWay = isSpeech
        passages.append(Passage(kind: isSpeech ? .heard : .agenda))
    }

    /// A line of the agenda, or the heading of its first item.
    private mutating func takeAgenda(_ line: PaperLine, at index: Int) {
        if let passage = toldItem(line) {
            isUnderWay = true
            passages.append(passage)
        } else if isCourseHeading(line) {
            isUnderWay = true
            passages.append(Passage(kind: .heard))
        } else if isKnown(line) || isItemHeading(line) && isUnlikeAgenda(line), !agenda.isEmpty {
            isUnderWay = true
            passages.append(question(line))
        } else if index > lastCue, SignatureStart.begins(line) {
            close(with: line)
        } else if isAside(line) {
            passages.append(Passage(kind: .aside, entries: [.line(line)]))
        } else {
            append(line)
            if passages.last?.kind == .agenda { learn([line]) }
        }
    }

    /// Whether the agenda is being read, or what is told between it and its first item.
    private var isBehindAgenda: Bool {
        passages.last?.kind == .agenda || passages.last?.kind == .aside && agendaPassage != nil
    }

    /// The agenda that the line before belongs to, or that only asides part from it.
    var agendaPassage: Passage? {
        let last = passages.last { $0.kind != .aside }
        return last?.kind == .agenda ? last : nil
    }

    /// Whether a line behind the agenda, or first below «Ход заседания:», tells who opened the meeting or that the agenda was
    /// adopted; «Вступительное слово директора» may be an item of an agenda without numbers.
    func opensMeeting(_ line: PaperLine) -> Bool {
        guard line.label == nil, !line.isBulleted, line.numbered.number == nil else { return false }
        if isUnderWay {
            return passages.last?.kind == .heard && passages.last?.entries.isEmpty == true
                && OpeningCue.begins(line.text)
        }
        guard let agenda = agendaPassage, OpeningCue.begins(line.text) else { return false }
        let isListed = agenda.lines.contains { $0.printedNumber != nil || $0.isBulleted }
        return isListed || agenda.lines.isEmpty || OpeningCue.isSentence(line.text)
    }

    /// Sets aside what opens the meeting; what is heard below «Ход заседания:» goes on behind it.
    mutating func setAside(opening line: PaperLine) {
        passages.append(Passage(kind: .aside, entries: [.line(line)]))
        if isUnderWay { passages.append(Passage(kind: .heard)) }
    }
}
