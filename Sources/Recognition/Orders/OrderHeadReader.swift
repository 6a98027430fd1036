import ChanceryModels

/// Reads what stands above the kind of an act: marks, bodies, agreements; and date, number, place on either side of it.
struct OrderHeadReader {
    private(set) var order: Order
    private(set) var leftOut: [PaperLine] = []
    private var facts = HeadFacts()
    private var isActSeen = false

    init(_ order: Order = Order()) { self.order = order }

    /// Reads the lines above the kind of the act, or all of the head where the kind is not named.
    mutating func readAbove(_ above: [PaperLine]) {
        let (lines, translated) = LetterheadNames.withoutTranslations(above)
        leftOut += translated
        var names = LetterheadNames()
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if let end = readBlock(lines, at: index) {
                index = end
                continue
            }
            var copy = facts
            if copy.take(line.text).isEmpty {
                facts = copy
            } else if AccessMark.isMark(line.text) {
                order.accessMark = line.text.collapsed
            } else if LetterheadNames.isContact(line.text) || !names.take(line) {
                leftOut.append(line)
            }
            index += 1
        }
        order.superior = names.superior
        order.organisation = names.organisation
    }

    /// Reads «СОГЛАСОВАНО …»; a block of approval above an act has no place in its model.
    private mutating func readBlock(_ lines: [PaperLine], at start: Int) -> Int? {
        let cue = CueText(lines[start].text)
        if cue.at(0, "согласовано") {
            let end = AgreementReader.end(of: lines, from: start)
            order.agreements.append(AgreementReader.agreement(lines[start..<end]))
            return end
        }
        guard ApprovalReader.begins(lines[start].text) || AppendixReader.isMark(lines[start].text) else { return nil }
        var end = start + 1
        while end < lines.count,
            lines[end].continuesParagraph
                || lines[end].cell == lines[start].cell && lines[end].alignment == lines[start].alignment
                    && !lines[end].followsGap
        {
            end += 1
        }
        leftOut += lines[start..<end]
        return end
    }

    /// Reads the kind of the act.
    mutating func read(_ act: ActLine) {
        order.act = act.act
        order.subject = act.subject
        var known = facts
        facts = act.facts
        if facts.date == nil { facts.date = known.date }
        if facts.number == nil { facts.number = known.number }
        known.date = nil
        if facts.place == nil { facts.place = known.place }
        isActSeen = true
    }

    /// Reads the lines behind the kind; gives back the index of the first that belongs to the text.
    mutating func readBehind(_ lines: [PaperLine]) -> Int {
        var index = 0
        while index < lines.count, index < 12 {
            let line = lines[index]
            if order.act?.contains(" ") == false, ActLine.goesOn(line) {
                order.act = (order.act ?? "") + " " + line.text.collapsed
            } else if let values = lines.dropFirst(index + 1).first, takeRegistration(line, values) {
                index += 1
            } else if !takeFacts(line) {
                break
            }
            index += 1
        }
        order.date = facts.date
        order.number = facts.number
        order.place = facts.place
        return index
    }

    /// Takes the row of a unified form: «Номер документа | Дата составления» and the values below.
    private mutating func takeRegistration(_ labels: PaperLine, _ values: PaperLine) -> Bool {
        let titles = HeadFacts.fields(of: labels.text).map { CueText($0) }
        let fields = HeadFacts.fields(of: values.text)
        guard titles.count > 1, titles.count == fields.count,
            titles.allSatisfy({ $0.at(0, "номер", "дата") && $0.words.count <= 3 })
        else { return false }
        for (title, field) in zip(titles, fields) {
            if title.at(0, "номер") {
                facts.number = facts.number ?? field
            } else {
                _ = facts.take(field)
            }
        }
        return true
    }

    /// Takes a line of date, number and place; one that is left to be filled in is such a line too.
    private mutating func takeFacts(_ line: PaperLine) -> Bool {
        guard line.text.utf8.count < 300, !CueText(line.text).beginsTopic else { return false }
        var copy = facts
        let rest = copy.take(line.text)
        if rest.isEmpty {
            facts = copy
            return true
        }
        if line.text.contains("__"), CueText(line.text).words.count(where: { $0.kind == .word }) <= 8 {
            if facts.place == nil, copy.place != nil { facts = copy }
            leftOut.append(line)
            return true
        }
        // «Энск» alone between date and text.
        if facts.place == nil, facts.date != nil, HeadFacts.isTownAlone(rest), rest == line.text.trimmed,
            CueText(rest).words.count <= 3, !line.isBold
        {
            facts.place = rest
            return true
        }
        return false
    }
}
