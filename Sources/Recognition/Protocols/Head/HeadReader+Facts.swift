import ChanceryModels

/// Date, number and place behind their labels, and what stands beside them.
extension HeadReader {
    mutating func takeFacts(_ cue: HeadCue, of line: PaperLine, placing isPlaceMeant: Bool) {
        let town = facts.place
        // Here too the place of the meeting goes before the town in which the paper was drawn up.
        if isPlaceMeant, !hasVenue { facts.place = nil }
        let rest = facts.take(cue.rest, placing: isPlaceMeant)
        if facts.place == nil { facts.place = town } else if isPlaceMeant { hasVenue = true }
        guard !rest.isEmpty else { return }
        // «Дата проведения: 25.08.2025 г., 9.15, актовый зал»
        var beside = line
        beside.text = rest
        if !hasVenue, likelyPlace == nil, isVenue(beside) { likelyPlace = beside } else { leave(rest, of: line) }
    }

    mutating func takeNumber(_ cue: HeadCue, of line: PaperLine) {
        let text = cue.rest.trimmedOfSigns
        let bare = text.hasPrefix("№") ? String(text.dropFirst()).trimmed : text
        guard bare.unicodeScalars.contains(where: \.isDigit), bare != facts.number else { return }
        if facts.number == nil { facts.number = bare } else { leftOut.append(line) }
    }

    /// The place of the meeting goes before the town in which the paper was drawn up.
    mutating func takePlace(_ cue: HeadCue, of whole: PaperLine) {
        var text = cue.rest
        // «Место и время проведения: актовый зал, 14.00»
        if cue.lead.lowercased().contains("врем") || cue.lead.lowercased().contains("дата") {
            let fields = text.split(separator: ",").map { String($0).trimmed }
            text = fields.filter { facts.take($0).isEmpty == false }.joined(separator: ", ")
        }
        // «зал заседаний, время – 11.00»
        let line = CueText(text)
        if let time = line.words.indices.dropFirst().first(where: { line.at($0, "время", "начало") }),
            line.at(time - 1, ",", ";", "."), let clock = TimeReader.first(in: line.rest(from: time))
        {
            facts.time = facts.time ?? clock
            text = line.text(before: time)
        }
        text = text.trimmedOfSigns
        while text.hasSuffix(".") && text.utf8.count > 4 && !text.hasSuffix("г.") { text.removeLast() }
        if text.isEmpty {
            if cue.rest.isEmpty { open = .place }
        } else if !hasVenue {
            facts.place = text
            hasVenue = true
        } else {
            leftOut.append(whole)
        }
    }

    /// «19 ноября 2024 г.        МАОУ СОШ № 30», «2 апреля 2024 г., 16.20, ауд. 312»: what stands beside the date is where
    /// it was.
    mutating func takeBeside(_ rest: String, behind copy: HeadFacts, of line: PaperLine) -> Bool {
        guard copy.date != facts.date || copy.number != facts.number else { return false }
        var beside = line
        beside.text = rest
        let isPlace = copy.place == nil && likelyPlace == nil && (isVenue(beside) || isTown(rest))
        guard isPlace || HeadFacts.fields(of: line.text).count > 1 || Tokens(rest).all.count <= 4 else { return false }
        facts = copy
        tookFacts = true
        if isPlace { likelyPlace = beside } else { leave(rest, of: line) }
        return true
    }

    /// Who led or wrote, without the telephone behind the name, which is told as left out.
    mutating func withoutPhone(_ cue: HeadCue, of line: PaperLine) -> String {
        let parted = SignatureReader.withoutPhone(cue.rest)
        if let phone = parted.phone { leave(phone, of: line) }
        return parted.text
    }
}
