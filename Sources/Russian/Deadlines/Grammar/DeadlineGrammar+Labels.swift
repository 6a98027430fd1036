extension DeadlineGrammar {
    private static let stageWords = [
        "этап", "тур", "смен", "заезд", "поток", "сесси", "модул", "блок", "част", "раздел",
    ]

    /// `labelled`: «1 этап - февраль; 2 этап - апрель», «прием заявок - апрель, подведение итогов - май».
    mutating func stages(splittingAtCommas: Bool) -> [DeadlineClause]? {
        var groups: [(label: Range<Int>, body: Range<Int>)] = []
        for segment in segments(splittingAtCommas: splittingAtCommas) {
            if let mark = labelEnd(in: segment) {
                groups.append((segment.lowerBound..<mark, mark + 1..<segment.upperBound))
            } else if let last = groups.popLast() {
                groups.append((last.label, last.body.lowerBound..<segment.upperBound))
            } else {
                return nil
            }
        }
        guard groups.count > 1 || groups.contains(where: { isStage($0.label) }) else { return nil }
        var result: [DeadlineClause] = []
        for group in groups {
            guard let clauses = clauses(in: group.body) else { return nil }
            let label = words(group.label)
            result += clauses.map { $0.labelled(label) }
        }
        position = end
        return result
    }

    /// `labelled`: «апрель (прием заявок), май (подведение итогов)».
    mutating func bracketedLabels() -> [DeadlineClause]? {
        var result: [DeadlineClause] = []
        while !isAtEnd {
            let open = tokens[position..<end].firstIndex { $0.kind == .mark && $0.text == "(" } ?? end
            guard let clauses = clauses(in: position..<open) else { return nil }
            guard open < end else { return result.isEmpty ? nil : result + clauses }
            position = open + 1
            guard let close = closingBracket(), isLabel(open + 1..<close) else { return nil }
            let label = words(open + 1..<close)
            result += clauses.map { $0.labelled(label) }
            position = close + 1
            guard isAtEnd || comma() || mark(";") || word("и") else { return nil }
        }
        return result
    }

    /// «март – отборочный тур, апрель – финал»: two stages or more, each behind its time.
    mutating func stagesBehind() -> [DeadlineClause]? {
        var result: [DeadlineClause] = []
        let segments = segments(splittingAtCommas: true)
        guard segments.count > 1 else { return nil }
        for segment in segments {
            let marks = segment.filter { tokens[$0].kind == .mark && tokens[$0].text == "-" }
            guard let dash = marks.last, isLabel(dash + 1..<segment.upperBound),
                let clauses = clauses(in: segment.lowerBound..<dash)
            else { return nil }
            let label = words(dash + 1..<segment.upperBound)
            result += clauses.map { $0.labelled(label) }
        }
        position = end
        return result
    }

    /// «1–11 февраля школьный тур; 15 февраля районный тур»: stages right behind their times.
    mutating func stagesTouching() -> [DeadlineClause]? {
        var result: [DeadlineClause] = []
        for segment in segments(splittingAtCommas: true) {
            var found: (label: String, clauses: [DeadlineClause])?
            for start in segment.dropFirst().suffix(5).reversed() where found == nil {
                let label = start..<segment.upperBound
                guard isStage(label), isLabel(label), let clauses = clauses(in: segment.lowerBound..<start) else {
                    continue
                }
                found = (words(label), clauses)
            }
            guard let found else { return nil }
            result += found.clauses.map { $0.labelled(found.label) }
        }
        guard !result.isEmpty else { return nil }
        position = end
        return result
    }

    /// `respective`: «март, сентябрь соответственно»; the clauses stay apart.
    mutating func respective() -> [DeadlineClause]? {
        guard end > position, tokens[end - 1].text == "соответственно" else { return nil }
        let last = end - 1
        let bodyEnd = last > position && tokens[last - 1].text == "," ? last - 1 : last
        guard let clauses = clauses(in: position..<bodyEnd) else { return nil }
        position = end
        remark(.respective)
        return clauses.map { clause in
            var clause = clause
            clause.standsAlone = true
            return clause
        }
    }

    /// The clauses of some tokens, all of them; the cursor goes behind.
    private mutating func clauses(in range: Range<Int>) -> [DeadlineClause]? {
        let outer = end
        return attempt { grammar in
            (grammar.position, grammar.end) = (range.lowerBound, range.upperBound)
            guard let clauses = grammar.clauses(), grammar.isAtEnd else { return nil }
            grammar.end = outer
            return clauses
        }
    }

    private func segments(splittingAtCommas: Bool) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var start = position
        for index in position..<end {
            let token = tokens[index]
            let splits = token.text == ";" || token.kind == .softComma || (splittingAtCommas && token.text == ",")
            guard splits else { continue }
            if index > start { segments.append(start..<index) }
            start = index + 1
        }
        if end > start { segments.append(start..<end) }
        return segments
    }

    /// The dash or colon between a label and what can be read; only the first few are looked at.
    private func labelEnd(in segment: Range<Int>) -> Int? {
        let marks = segment.filter { tokens[$0].kind == .mark && (tokens[$0].text == "-" || tokens[$0].text == ":") }
        return marks.prefix(4).first { mark in
            guard mark + 1 < segment.upperBound, isLabel(segment.lowerBound..<mark) else { return false }
            var probe = self
            return probe.clauses(in: mark + 1..<segment.upperBound) != nil
        }
    }

    /// Whether some words can be the name of a stage: words that name no time themselves.
    private func isLabel(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.contains(where: { tokens[$0].kind == .word }),
            !range.contains(where: { MonthWord.month(tokens[$0].text) != nil }),
            tokens[range.lowerBound].text != "включительно"
        else { return false }
        // «01.02 – 11.02.2026 школьный тур»: what begins with a day is none.
        var start = self
        (start.position, start.end) = (range.lowerBound, range.upperBound)
        guard start.date() == nil else { return false }
        var probe = self
        return probe.clauses(in: range) == nil
    }

    private func isStage(_ range: Range<Int>) -> Bool {
        range.contains { index in Self.stageWords.contains { tokens[index].text.hasPrefix($0) } }
    }
}

extension DeadlineClause {
    fileprivate func labelled(_ label: String) -> DeadlineClause {
        var clause = self
        clause.label = label
        return clause
    }
}
