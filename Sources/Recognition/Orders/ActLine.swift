/// The line that names the kind of act: «ПРИКАЗ», «Р А С П О Р Я Ж Е Н И Е», «ПРИКАЗ № 33 от 15.01.2026».
struct ActLine {
    /// The kind in small letters, with the words that belong to it: «приказ по личному составу».
    var act: String
    /// Date, number and place that stand in the line.
    var facts = HeadFacts()
    /// The heading «О …» that stands in the line.
    var subject: String?

    private static let kinds = ["приказ", "распоряжение", "постановление", "решение", "указ", "указание"]

    private static let ofKinds = ["приказа", "распоряжения", "постановления", "решения", "указа", "указания"]

    /// The line of acts among the first of a paper; the one set as a heading is meant.
    static func index(in lines: [PaperLine]) -> Int? {
        let found = lines.indices.prefix(120).filter { ActLine(lines[$0]) != nil && !ReviewStamp.holds($0, of: lines) }
        return found.first { lines[$0].isHeadingLike || CueText(lines[$0].text).isUppercase(0) } ?? found.first
    }

    /// Reads a line; `nil` for one that names no act.
    init?(_ line: PaperLine) {
        guard line.label == nil, !line.isBulleted, line.text.utf8.count < 600 else { return nil }
        if let (kind, facts) = ActLine.row(line.text) {
            act = kind
            self.facts = facts
            return
        }
        // «ВЫПИСКА ИЗ ПРИКАЗА» has the head of the act that it is taken from.
        let whole = CueText(line.text)
        let isExtract = whole.at(0, "выписка") && whole.at(1, "из")
        let cue = isExtract ? CueText(whole.rest(from: 2)) : whole
        guard let word = cue[0], isExtract ? ActLine.ofKinds.contains(word.text) : ActLine.kinds.contains(word.text)
        else { return nil }
        act = (isExtract ? "выписка из " : "") + word.text
        guard cue[1] != nil else { return }
        var rest = cue.rest(from: 1)
        // «Приказ № 88 от 07.04.2025» in a line of its own needs no look of a heading.
        var alone = HeadFacts()
        // … nor does «Приказ № 7».
        let isDated = alone.take(rest).isEmpty && alone.number != nil && alone.place == nil
        guard cue.isUppercase(0) || line.isHeadingLike || isDated, cue.words.count <= 40 else { return nil }
        if CueText(rest).beginsTopic {
            subject = rest
            return
        }
        rest = facts.take(rest)
        if rest.isEmpty { return }
        let tail = CueText(rest)
        if tail.beginsTopic {
            subject = rest
        } else if tail.at(0, "по"), tail.words.count <= 8 {
            act += " " + rest
        } else if facts.date == nil, facts.number == nil, tail.words.count > 8 || !cue.isUppercase(0) {
            return nil
        } else {
            act += " " + rest.lowercased()
        }
    }

    /// «15.01.2026        ПРИКАЗ        № 33»: the kind between its date and its number, as forms in a row have it.
    private static func row(_ text: String) -> (kind: String, facts: HeadFacts)? {
        var fields = HeadFacts.fields(of: text)
        guard (2...4).contains(fields.count),
            let index = fields.dropFirst().firstIndex(where: { field in
                let cue = CueText(field)
                return cue.words.count == 1 && cue.isUppercase(0) && kinds.contains(cue.words[0].text)
            })
        else { return nil }
        let kind = CueText(fields.remove(at: index)).words[0].text
        var facts = HeadFacts()
        guard facts.take(fields.joined(separator: "\t")).isEmpty, facts.date != nil || facts.number != nil else {
            return nil
        }
        return (kind, facts)
    }

    /// Whether a line goes on with the kind: «по основной деятельности».
    static func goesOn(_ line: PaperLine) -> Bool {
        let cue = CueText(line.text)
        guard cue.at(0, "по"), cue.words.count <= 8, line.label == nil else { return false }
        return cue[1].map { ["основной", "личному", "школе", "учреждению", "общим", "детскому"].contains($0.text) }
            ?? false
    }
}
