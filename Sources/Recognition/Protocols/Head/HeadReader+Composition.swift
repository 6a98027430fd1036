import ChanceryModels

/// Commissions that tell their members in a sentence.
extension HeadReader {
    /// «Комиссия в составе председателя Гордеевой А.М., завуча, членов комиссии Ждановой Е.Е., Котова Р.А., составила …»:
    /// commissions name themselves so where they inspect, accept and write off.
    mutating func takeComposition(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(2_000)))
        guard let start = cue.words.prefix(10).firstIndex(where: { $0.text == "составе" }), start > 0,
            cue.at(start - 1, "в"), cue.at(0, stems: ["комисси", "жюри", "совет", "групп", "мы"])
        else { return false }
        let (tokens, names) = NameReader.names(in: cue.tokens.source)
        guard names.count > 1 else { return false }
        var people: [Person] = []
        var from = cue.words[start].tokens.upperBound
        for (index, name) in names.enumerated() {
            let before = FoldedHeading(tokens.text(in: from..<name.tokens.lowerBound)).words
            let next = index + 1 < names.count ? names[index + 1].tokens.lowerBound : tokens.all.count
            let position = HeadReader.position(tokens.text(in: name.tokens.upperBound..<next))
            let person = Person(name: name.text, position: position)
            if chair == nil, before.contains(where: { $0.hasPrefix("председател") }),
                !before.contains(where: { $0.hasPrefix("зам") })
            {
                chair = person
            } else if secretary == nil, before.contains(where: { $0.hasPrefix("секретар") }) {
                secretary = person
            } else {
                people.append(person)
            }
            from = name.tokens.upperBound
        }
        takeMembers(people)
        return true
    }

    /// What somebody is, behind his name and before what begins the next: «– завуча, членов комиссии: ».
    private static func position(_ gap: String) -> String? {
        var text = gap.trimmed
        while let first = text.unicodeScalars.first, first == "," || first.isDash || first.isBlank {
            text.unicodeScalars.removeFirst()
        }
        let field = text.split(whereSeparator: { ",;:".contains($0) }).first.map { String($0).trimmed } ?? ""
        let cue = CueText(field)
        let isOther =
            cue[0]?.kind != .word || cue.words.count > 12
            || cue.at(0, stems: ["председател", "член", "секретар", "составил", "провел", "рассмотрел"])
            || cue.at(0, "и")
        return isOther ? nil : PersonReader.cleaned(field)
    }
}
