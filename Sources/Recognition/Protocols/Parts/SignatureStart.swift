/// Tells where the signatures of minutes begin.
enum SignatureStart {
    /// Whether a line is the first of the signatures: a role alone or with a name, a position and a name apart from it.
    static func begins(_ line: PaperLine) -> Bool {
        guard line.label == nil, !line.isBulleted, line.text.utf8.count < 400 else { return false }
        let text = line.text
        if text.unicodeScalars.first?.isDigit == true { return false }
        let cue = CueText(text)
        if isRole(cue) {
            let (tokens, names) = NameReader.names(in: text)
            guard let name = names.first else {
                if cue.at(0, "протокол"), text.hasSuffix(":") { return true }
                return cue.words.filter { $0.kind == .word }.count <= 10 && !text.hasSuffix(":")
                    || cue.at(0, "члены", "подписи") && text.hasSuffix(":") || text.contains("__")
            }
            // «Председатель Иванова И.И. предложила …» is a sentence; «Председатель И.И. Иванова | Секретарь К.К. Котов» is a row.
            guard let next = tokens[name.tokens.upperBound], next.kind == .word else { return true }
            return !NameReader(tokens).isClose(name.tokens.upperBound)
                && isRole(CueText(tokens.text(from: name.tokens.upperBound).trimmed))
        }
        return hasSignedName(text)
    }

    /// «Директор: Иванова И.И.» as one of the last lines: an office, and a name that ends the line.
    ///
    /// - Parameter isLast: Whether nothing follows it; «Педагог-библиотекарь Юнгман О.Л.» signs then too.
    static func closes(_ line: PaperLine, isLast: Bool) -> Bool {
        guard line.label == nil, !line.isBulleted, line.text.utf8.count < 200 else { return false }
        let cue = CueText(line.text)
        let (tokens, names) = NameReader.names(in: line.text)
        guard let name = names.first, names.count == 1, name.tokens.lowerBound > 0,
            PersonReader.cleaned(tokens.text(from: name.tokens.upperBound)).isEmpty, cue.words.count <= 16,
            let first = cue[0], namesHolder(cue) || first.text == "заведующая",
            // «Ответственный: Ким Е.В.» belongs to the decision above.
            !DecisionMarks.begins(line.text)
        else { return false }
        if isLast, name.tokens.lowerBound <= 8, !line.beginsSmall, !line.continuesParagraph { return true }
        let isInitialFirst = tokens[name.tokens.lowerBound]?.text.unicodeScalars.count == 1
        return isInitialFirst || tokens.at(name.tokens.lowerBound - 1, ":")
    }

    /// «Директор школы        И.И. Иванова», «Директор ____________ И.И. Иванова»: a name behind a gap at the end.
    static func hasSignedName(_ text: String) -> Bool {
        guard text.contains("\t") || text.contains("   ") || text.contains("__") else { return false }
        let (tokens, names) = NameReader.names(in: text)
        guard let name = names.last, names.count <= 2 else { return false }
        let tail = PersonReader.cleaned(tokens.text(from: name.tokens.upperBound))
        let head = tokens.text(before: name.tokens.lowerBound)
        let last = head.unicodeScalars.suffix(3)
        let isApart = last.contains("\t") || last.contains("_") || last.contains("/") || last.allSatisfy(\.isBlank)
        return tail.isEmpty && isApart && !head.isBlank
    }

    /// «Директор», «Классный руководитель», «Социальный педагог»: an office, perhaps behind its adjective.
    private static func namesHolder(_ cue: CueText) -> Bool {
        guard let first = cue[0], let second = cue[1] else { return false }
        let isAdjective = ["ый", "ий", "ой", "ая"].contains { first.text.hasSuffix($0) }
        return NameReader.offices.contains(first.text) || isAdjective && NameReader.offices.contains(second.text)
    }

    /// Whether a line begins with an office in the nominative: «Заместитель министра просвещения», «Главный специалист».
    static func namesOffice(_ cue: CueText) -> Bool {
        guard let first = cue[0], first.kind == .word, cue.isCapitalised(0) else { return false }
        if offices.contains(first.text) { return true }
        if cue.at(0, "и"), cue.at(1, "."), cue.at(2, "о") { return true }
        let isRanked = cue.at(
            0, "первый", "первая", "главный", "ведущий", "старший", "главная", "ведущая", "исполняющий")
        return (isRanked || cue.at(0, "исполняющая", "временно", "генеральный", "заслуженный", "младший"))
            && cue[1]?.kind == .word && cue.words.count < 30
    }

    /// What may be leading or chief by rank.
    private static let ranked = [
        "специалист", "методист", "библиотекар", "библиограф", "эксперт", "консультант", "инженер", "бухгалтер",
        "экономист", "юрист", "юрисконсульт", "документовед", "инспектор", "программист", "аналитик", "архивист",
        "редактор", "менеджер", "научный", "художник", "психолог", "хранител", "советник",
    ]

    private static let offices: Set<String> = [
        "министр", "заместитель", "начальник", "директор", "глава", "председатель", "заведующий", "заведующая",
        "руководитель", "секретарь", "ректор", "проректор", "декан", "президент", "врио", "губернатор", "мэр",
        "префект",
        "управляющий", "управляющая", "специалист", "методист", "консультант", "советник", "координатор", "модератор",
        "председательствующий", "председательствующая", "библиотекарь", "библиограф", "инспектор", "эксперт",
    ]

    /// Whether a line begins with what somebody is at a meeting, in the nominative.
    static func isRole(_ line: CueText) -> Bool {
        // «Ведущий специалист отдела» is an office; who leads a meeting is «Ведущий».
        if line.at(0, "ведущий", "ведущая"), let noun = line[1]?.text, ranked.contains(where: noun.hasPrefix) {
            return false
        }
        // «Протокол составлен в двух экземплярах.», «Председатель объявил заседание закрытым.» are sentences.
        if line.at(0, "протокол"), line.at(1, "составлен", "подписан", "оформлен"),
            line.at(2, "в", "на", "к")
                || line[2]?.kind == .figure
        {
            return false
        }
        if line.at(0, "председатель"), line.at(1, stems: ["объявил", "закрыл", "поблагодарил"]) { return false }
        if line.at(
            0, "председатель", "председательствующий", "председательствующая", "секретарь", "ведущий", "ведущая",
            "модератор", "сопредседатель", "подписи", "эксперты")
        {
            return true
        }
        if line.at(0, "председательствовал", "председательствовала") { return true }
        if line.at(0, "заместитель"), line.at(1, "председателя") { return true }
        if line.at(0, "протокол"), line.at(1, stems: ["вел", "состав", "подготов", "оформ", "подпис"]) { return true }
        if line.at(0, "вел", "вела"), line.at(1, "протокол") { return true }
        if HeadCue.isSecretary(line) { return true }
        if line.at(0, "член", "члены"), line.words.prefix(5).contains(where: { $0.text == ":" }) { return true }
        return line.at(0, "член", "члены")
            && line.at(
                1,
                stems: [
                    "комисси", "совет", "педсовет", "оргкомитет", "рабоч", "группы", "жюри", "правлен", "комитет",
                    "экспертн", "президиум", "ппк", "консилиум", "коллеги", "штаб",
                ])
    }
}
