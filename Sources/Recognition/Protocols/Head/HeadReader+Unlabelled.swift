import ChanceryModels

/// What stands in the head without a label of its own.
extension HeadReader {
    /// «Центральная городская библиотека» right below the date.
    func isVenue(_ line: PaperLine) -> Bool {
        let tokens = Tokens(line.text)
        let isRoom = tokens.at(0, "каб", "кабинет", "ауд", "аудитория", "зал", "актовый", "конференц", "онлайн")
        guard tokens.all.count <= 14, !line.beginsSmall || isRoom, line.label == nil, !line.text.hasSuffix("."),
            NameReader.names(in: line.text).names.isEmpty
        else { return false }
        if isRoom { return true }
        return tokens.all.contains { token in
            token.kind == .word
                && (["зал", "каб", "кабинет", "ауд", "аудитория", "ул", "пос", "пгт", "район", "область"].contains(
                    token.text)
                    || OrganisationWords.ends(token.text))
        }
    }

    /// «Ставропольский край, г. Михайловск»: the region and the town in it.
    func isTownOfRegion(_ text: String) -> Bool {
        let fields = text.split(separator: ",").map { String($0).trimmed }
        guard (2...3).contains(fields.count), let region = fields.first, let town = fields.last else { return false }
        let regions = ["край", "область", "обл", "республика", "район", "округ"]
        let tokens = Tokens(region)
        return tokens.all.count <= 4 && tokens.all.contains { regions.contains($0.text) }
            && ["г.", "с.", "п.", "пос.", "пгт", "р.п.", "д.", "ст."].contains { town.hasPrefix($0) }
            && Tokens(town).all.count <= 6
    }

    /// Puts the line right behind the date where no other place is told.
    mutating func settlePlace() {
        guard let line = likelyPlace else { return }
        if facts.place == nil { facts.place = line.text.collapsed } else { leftOut.append(line) }
        likelyPlace = nil
    }

    /// «Избраны: председатель собрания – Лаврова Т.К., секретарь – Малинина П.П.», «Председателем избрана …»
    mutating func takeElected(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(600)))
        // «Председателем собрания выбрана …», «Секретарём назначен …»
        let verbs = ["избра", "выбра", "назначен"]
        guard cue.words.prefix(24).contains(where: { word in verbs.contains { word.text.hasPrefix($0) } }),
            cue.words.contains(where: { $0.text.hasPrefix("председат") || $0.text.hasPrefix("секретар") })
        else { return false }
        let (tokens, names) = NameReader.names(in: line.text)
        guard !names.isEmpty else { return false }
        var start = 0
        for name in names {
            let words = Tokens(tokens.text(in: start..<name.tokens.lowerBound)).all.map(\.text)
            if words.contains(where: { $0.hasPrefix("председат") }) {
                chair = chair ?? Person(name: name.text)
            } else if words.contains(where: { $0.hasPrefix("секретар") }) {
                secretary = secretary ?? Person(name: name.text)
            }
            start = name.tokens.upperBound
        }
        return true
    }
}
