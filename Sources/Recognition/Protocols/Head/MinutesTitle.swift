import ChanceryModels

/// The heading of minutes: «ПРОТОКОЛ № 3 / заседания педагогического совета / от 16.01.2024», its facts taken out.
struct MinutesTitle {
    /// The heading without number and date, letter case kept.
    var text = ""
    /// What stands in quotation marks below the kind of meeting, or behind «по теме».
    var topic: String?
    /// The body whose name stands below the word «ПРОТОКОЛ», set as the heading is.
    var organisation: String?
    /// Number, date and the like that stand in the heading.
    var facts = HeadFacts()
    /// The index of the first entry behind the heading.
    private(set) var end: Int
    /// Whether the line before named the body, or went on with its name.
    var isBehindOrganisation = false

    /// The index of the entry that begins the heading of minutes; `nil` where none does.
    static func start(in entries: [PaperStory.Entry]) -> Int? {
        let found = entries.indices.prefix(200).filter { index in
            guard case .line(let line) = entries[index] else { return false }
            return begins(line) && !ReviewStamp.holds(index, of: entries)
                || isExtract(line) && index + 1 < entries.count && namesExtracted(entries[index + 1])
        }
        // «Протокол № 2 …» may be mentioned in the letterhead's lines; the one set as a heading is meant.
        return found.first { index in
            guard case .line(let line) = entries[index] else { return false }
            return line.isHeadingLike || CueText(line.text).isUppercase(0)
        } ?? found.first
    }

    /// «ВЫПИСКА / из протокола № 2 заседания …»: the kind in a line of its own.
    private static func isExtract(_ line: PaperLine) -> Bool {
        let words = CueText(line.text.withoutLetterSpacing).words
        return words.count == 1 && words[0].text == "выписка"
    }

    private static func namesExtracted(_ entry: PaperStory.Entry) -> Bool {
        guard case .line(let line) = entry else { return false }
        let cue = CueText(line.text)
        return cue.at(0, "из") && cue.at(1, "протокола")
    }

    private static func begins(_ line: PaperLine) -> Bool {
        guard line.label == nil, !line.isBulleted, line.text.utf8.count < 800 else { return false }
        let cue = CueText(line.text)
        var index = 0
        if cue.at(0, "краткий", "итоговый", "сводный", "рабочий", "полный") { index = 1 }
        if cue.at(0, "выписка"), cue.at(1, "из") { index = 2 }
        guard cue.at(index, "протокол") || index == 2 && cue.at(2, "протокола") else { return false }
        // «Протокол вела», «Протокол утвердить» are none, nor is «Протоколы».
        return !cue.at(
            index + 1, stems: ["вел", "вед", "состав", "подготов", "оформ", "подпис", "утверд", "испытан", "разноглас"])
    }

    /// Reads the heading that begins at an entry.
    init(_ entries: [PaperStory.Entry], from start: Int) {
        end = start
        var pieces: [String] = []
        var quoted: String?
        var sawFacts = false
        guard case .line(let first) = entries[start] else { return }
        while end < entries.count, end - start < 16, case .line(let line) = entries[end] {
            if end > start {
                // «ПРОТОКОЛ / от 16.01.2024 / заседания совета»: behind a whole heading its date ends it.
                if quoted == nil,
                    sawFacts && pieces.count > 1 && !MinutesTitle.isFact(line)
                        || !MinutesTitle.goesOn(line, after: first, isKindAlone: isKindAlone(pieces))
                            && !isTownBehindFacts(line, sawFacts)
                {
                    break
                }
                if quoted == nil, MinutesTitle.goesOnBehindDate(line) { break }
                if quoted == nil, pieces.count > 1, isTownBeforeFacts(entries, at: end) {
                    facts.place = line.text.collapsed
                    end += 1
                    continue
                }
                var copy = facts
                let isFact = copy.take(line.text).isEmpty
                if quoted == nil, isFact || isTownBehindFacts(line, sawFacts) {
                    if !isFact { copy.place = line.text.collapsed }
                    facts = copy
                    sawFacts = true
                    end += 1
                    continue
                }
            }
            if end > start, quoted == nil,
                takeOrganisation(line, behindKindAlone: isKindAlone(pieces))
            {
                end += 1
                continue
            }
            let kept = cut(end == start ? line.text.withoutLetterSpacing : line.text)
            if var open = quoted {
                open += " " + kept
                quoted = nil
                takeQuoted(open, into: &pieces, &quoted)
            } else if MinutesTitle.opensTopic(kept, behind: pieces.last) {
                takeQuoted(kept, into: &pieces, &quoted)
            } else if !kept.isEmpty {
                pieces.append(kept)
            }
            end += 1
        }
        if let open = quoted { topic = String(open.dropFirst()).trimmed }
        text = pieces.joined(separator: " ").collapsed.withoutTitleStop
        takeTheme()
        takeClosingQuotation()
        dropOpenEnd()
        text = text.trimmedOfSigns
        text = text.withoutTitleStop
    }

    /// Whether a line goes on with the heading.
    private static func goesOn(_ line: PaperLine, after first: PaperLine, isKindAlone: Bool) -> Bool {
        guard line.label == nil, !line.isBulleted, line.text.utf8.count < 800 else { return false }
        // «1. О подготовке школ» heads the first item.
        let numbered = line.numbered
        if numbered.number?.style == .decimal, CueText(numbered.rest).beginsTopic { return false }
        // «совещания / по вопросу подготовки …»: in small letters the words open no item.
        if line.beginsSmall, line.alignment == first.alignment, CueText(line.text).at(0, "по") { return true }
        guard HeadCue(line.text) == nil, CourseCue(line.text, isNumbered: false) == nil else { return false }
        if isFact(line) { return true }
        // A heading «О …» is the topic, not the title.
        if CueText(line.text).beginsTopic, !line.beginsSmall { return false }
        // «ПРОТОКОЛ» in a cell of its own, «заседания совета» below the table.
        if line.cell != first.cell, line.beginsSmall, !line.text.contains("\t"),
            CueText(String(first.text.prefix { $0 != "\t" })).words.count == 1
        {
            return true
        }
        if line.text.contains("\t") || line.cell != first.cell { return false }
        if line.continuesParagraph { return true }
        if let scalar = line.text.unicodeScalars.first,
            scalar.isLowercaseLetter || "«\"„“(".unicodeScalars.contains(scalar)
        {
            return !line.followsGap || line.alignment == first.alignment
        }
        if let name = NameReader.names(in: line.text).names.first, name.tokens.lowerBound == 0 { return false }
        if !isKindAlone, goesOnWithName(line, after: first) { return true }
        if isKindAlone && namesMeeting(line.text) || !line.followsGap && isGenitiveBody(line.text) { return true }
        if line.isOutlined, first.isOutlined { return !line.followsGap }
        let isLoud = isLoud(first.text) && isLoud(line.text)
        let isAlike = line.alignment == first.alignment && line.isBold == first.isBold
        return !line.followsGap && isAlike && (line.isHeadingLike || isLoud)
            || isLoud && isAlike && line.isHeadingLike
    }

    /// Whether a line is date, number, time or town alone.
    private static func isFact(_ line: PaperLine) -> Bool {
        var facts = HeadFacts()
        return facts.take(line.text).isEmpty
    }

    /// «от 2 марта 2023 года, 16:00, онлайн»: a date with time and place behind a comma is a line of the head.
    private static func goesOnBehindDate(_ line: PaperLine) -> Bool {
        let tokens = Tokens(line.text)
        // «(25.08.2025, 9.15, онлайн)», with or without the brackets.
        guard let found = DateReader.date(in: tokens, at: tokens.at(0, "от", "(") ? 1 : 0), !isFact(line) else {
            return false
        }
        return tokens.at(found.end, ",")
    }

    private static func isLoud(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.isLowercaseLetter }
    }

    /// Takes number and date out of a line of the heading.
    private mutating func cut(_ line: String) -> String {
        let tokens = Tokens(line)
        var kept = ""
        var index = 0
        var start = 0
        func keep(upTo end: Int, _ kept: inout String) {
            guard end > start else { return }
            kept += (kept.isEmpty ? "" : " ") + tokens.text(start...(end - 1))
        }
        while index < tokens.all.count {
            let isFrom = tokens.at(index, "от")
            if let date = DateReader.date(in: tokens, at: isFrom ? index + 1 : index),
                !tokens.at(index - 1, "на", "с", "по", "до", "за"), facts.date == nil
            {
                keep(upTo: index, &kept)
                facts.date = date.date
                index = date.end
                start = index
            } else if facts.number == nil, let end = MinutesTitle.endOfBareNumber(tokens, index) {
                facts.number = tokens.text(index...(end - 1))
                keep(upTo: index, &kept)
                index = end
                start = end
            } else if facts.number == nil, isOwnNumber(tokens, index, behindDate: start > 0 && index == start),
                let found = HeadFacts.number(in: tokens, at: index)
            {
                keep(upTo: index, &kept)
                facts.number = found.number
                index = found.end
                start = index
            } else {
                index += 1
            }
        }
        keep(upTo: tokens.all.count, &kept)
        return kept.collapsed.trimmedOfSigns
    }

    /// «Протокол 127-П», «ПРОТОКОЛ 5»: the number without its sign, where nothing else stands behind it; the index behind.
    private static func endOfBareNumber(_ tokens: Tokens, _ index: Int) -> Int? {
        guard index == 1, tokens.at(0, "протокол"), tokens[1]?.kind == .figure,
            DateReader.date(in: tokens, at: 1) == nil
        else { return nil }
        var end = index + 1
        while let token = tokens[end], !token.followsBlank, end < index + 6 { end += 1 }
        return tokens[end] == nil || tokens.at(end, "от") ? end : nil
    }

    /// Whether «№» numbers the minutes and not a school: behind «протокол», at the line's beginning, or behind a word
    /// that is no organisation.
    private func isOwnNumber(_ tokens: Tokens, _ index: Int, behindDate: Bool) -> Bool {
        guard ReferenceReader.isNumberSign(tokens, index) else { return false }
        guard index > 0, let before = tokens[index - 1], !behindDate else { return true }
        if before.text.hasPrefix("протокол") { return true }
        if before.text == "»" {
            // Clerks leave inner quotation marks open: «МДОБУ «Детский сад «Теремок» № 2».
            return tokens.all[..<index].indices.contains { quote in
                tokens.at(quote, "«") && OrganisationWords.isNamedOnly(tokens[quote - 1]?.text)
            }
        }
        if before.text == "»" || before.text == "\"" { return false }
        return before.kind == .word && !OrganisationWords.ends(tokens.text(before: index))
    }

    /// Whether a line begins with what the meeting was about, in quotation marks.
    private static func opensTopic(_ text: String, behind last: String?) -> Bool {
        guard let first = text.unicodeScalars.first, "«\"„“".unicodeScalars.contains(first), let last else {
            return false
        }
        return !OrganisationWords.names(text, behind: last) && !OrganisationWords.namesDraft(behind: last)
    }

    /// Takes the quotation that a text begins with; what follows it goes on with the heading.
    private mutating func takeQuoted(_ text: String, into pieces: inout [String], _ open: inout String?) {
        let scalars = Array(text.unicodeScalars)
        var depth = 0
        for (index, scalar) in scalars.enumerated() {
            if "«„“".unicodeScalars.contains(scalar) || scalar == "\"" && (index == 0 || scalars[index - 1].isBlank) {
                depth += 1
            } else if "»”\"".unicodeScalars.contains(scalar) {
                depth -= 1
                if depth > 0 { continue }
                let inside = String(String.UnicodeScalarView(scalars[1..<max(1, index)]))
                topic = topic.map { $0 + " " + inside.trimmed } ?? inside.collapsed
                let rest = String(String.UnicodeScalarView(scalars[(index + 1)...])).trimmedOfSigns
                if !rest.isEmpty, rest != "." { pieces.append(rest) }
                return
            }
        }
        open = text
    }
}
