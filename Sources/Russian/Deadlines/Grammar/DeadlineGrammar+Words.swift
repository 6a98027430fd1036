extension DeadlineGrammar {
    /// The words up to the end of the clause.
    ///
    /// A semicolon ends it, and a comma or a bracket behind which something else of a deadline begins.
    mutating func rest() -> String {
        let start = position
        while let token = peek() {
            if token.text == ";", token.kind == .mark { break }
            if token.text == "," || token.text == "(", token.kind != .word, continuesBehind() { break }
            position += 1
        }
        return words(start..<position)
    }

    /// Whether a frequency, a bound, a span or a schedule begins behind the mark under the cursor.
    private func continuesBehind() -> Bool {
        var probe = self
        probe.position += 1
        return probe.frequency() != nil || probe.bound() != nil || probe.always() != nil || probe.periods() != nil
            || probe.scheduleName() != nil || probe.undecided() != nil
    }

    /// `reference`: «по отдельному графику», «согласно плану-графику», «в соответствии с планом работы».
    mutating func reference() -> When? {
        guard let name = scheduleName() else { return nil }
        let words = rest()
        return .reference(words.isEmpty ? name : name + " " + words)
    }

    private static let schedules: [(stem: String, name: String)] = [
        ("график", "график"), ("план", "план"), ("расписани", "расписание"),
    ]
    private static let scheduleEndings: Set<String> = ["", "у", "ом", "а", "ам", "ами", "ю", "ем", "я", "е"]

    /// The schedule in the nominative case, without what only says that there is one.
    private mutating func scheduleName() -> String? {
        attempt { grammar in
            guard grammar.anyPhrase(["в соответствии с", "согласно", "по"]) else { return nil }
            var adjectives: [String] = []
            while adjectives.count < 3, grammar.schedule(ahead: 0) == nil, let token = grammar.peek(),
                token.kind == .word
            {
                guard let adjective = Self.nominative(token.text) else { return nil }
                if !adjective.hasPrefix("отдельн"), !adjective.hasPrefix("утвержденн") { adjectives.append(adjective) }
                grammar.position += 1
            }
            guard let first = grammar.schedule(ahead: 0) else { return nil }
            grammar.position += 1
            var name = first
            if grammar.peek()?.text == "-", let second = grammar.schedule(ahead: 1) {
                name += "-" + second
                grammar.position += 2
            }
            return (adjectives + [name]).joined(separator: " ")
        }
    }

    private func schedule(ahead: Int) -> String? {
        guard let token = peek(ahead), token.kind == .word else { return nil }
        return Self.schedules.first {
            token.text.hasPrefix($0.stem) && Self.scheduleEndings.contains(String(token.text.dropFirst($0.stem.count)))
        }?.name
    }

    /// A masculine adjective of «по …ому», «с …ым» in the nominative case.
    private static func nominative(_ word: String) -> String? {
        guard word.count > 4 else { return nil }
        if word.hasSuffix("ому") { return word.dropLast(3) + (word.hasSuffix("скому") ? "ий" : "ый") }
        if word.hasSuffix("ему") { return word.dropLast(3) + "ий" }
        if word.hasSuffix("ым") { return word.dropLast(2) + "ый" }
        return word.hasSuffix("им") ? word.dropLast(2) + "ий" : nil
    }

    private static let conditions = [
        "по согласованию", "по мере", "при", "по необходимости", "по запросу", "по запросам", "по заявке", "по заявкам",
        "в период", "в периоды", "после", "по окончании", "по завершении", "по завершению", "по окончанию", "по итогам",
        "по результатам", "по факту", "по требованию", "по приглашению", "по поступлении", "по договоренности",
        "в каникулярное время", "в каникулярный период", "во время", "в ходе", "в случае", "в день", "в дни", "перед",
        "накануне", "сразу после", "одновременно с", "по истечении", "по решению", "по поручению", "по приказу",
        "по положению", "по обращениям", "по обращению", "до особого", "в соответствии с", "согласно", "в сроки",
        "в установленные сроки", "в установленный срок",
        "в установленном порядке", "до начала", "до завершения", "до окончания", "до проведения", "до утверждения",
        "до открытия", "до подписания", "до наступления", "до получения", "до поступления", "до выхода", "до издания",
    ]

    /// `conditional`: an event or a condition in words, kept as it is.
    mutating func condition() -> When? {
        attempt { grammar in
            let start = grammar.position
            guard grammar.anyPhrase(Self.conditions) || grammar.namesHolidays else { return nil }
            _ = grammar.rest()
            return .conditional(Self.lowered(grammar.words(start..<grammar.position)))
        }
    }

    /// Whether the clause is about holidays or a season that no calendar knows: «осенние каникулы», «на зимних каникулах»,
    /// «отопительный сезон», «в пожароопасный период».
    private var namesHolidays: Bool {
        for index in position..<min(end, position + 5) {
            let token = tokens[index]
            guard token.kind == .word else { return false }
            if token.text.hasPrefix("каникул") { return true }
            if ["сезон", "период"].contains(where: { token.text.hasPrefix($0) }), index > position,
                Self.seasons.contains(where: { tokens[index - 1].text.hasPrefix($0) })
            {
                return true
            }
        }
        return false
    }

    private static let seasons = [
        "отопительн", "пожароопасн", "паводков", "навигационн", "полев", "экзаменационн", "эпидемическ", "курортн",
    ]

    /// `unresolved`: «уточняется», «дата будет сообщена дополнительно».
    mutating func undecided() -> When? {
        attempt { grammar in
            let start = grammar.position
            let words = grammar.tokens[start..<max(start, grammar.end)].prefix { ![",", ";", "("].contains($0.text) }
            let isOpen =
                words.contains { $0.text.hasPrefix("уточня") }
                || words.contains { $0.text.hasPrefix("сообщ") }
                    && words.contains { $0.text.hasPrefix("дополнительно") }
            guard isOpen else { return nil }
            grammar.position = words.endIndex
            grammar.remark(.unresolved)
            return .unresolved(grammar.words(start..<grammar.position))
        }
    }

    /// Words from the middle of a sentence: without the capital letter of its beginning, unless there are more.
    private static func lowered(_ words: String) -> String {
        guard let first = words.first, let second = words.dropFirst().first(where: { $0 != " " }), !second.isUppercase
        else { return words }
        return first.lowercased() + words.dropFirst()
    }
}
