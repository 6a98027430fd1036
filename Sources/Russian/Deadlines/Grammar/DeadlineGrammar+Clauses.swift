extension DeadlineGrammar {
    /// A part of a deadline that stands between separators.
    enum Element {
        case frequency(Frequency)
        /// «далее ежеквартально»
        case thereafter(Frequency)
        case body(DeadlineClause.Body)

        /// Whether two parts may stand without a separator: «ежегодно в апреле», «февраль сентябрь».
        static func touch(_ left: Element, _ right: Element) -> Bool {
            switch (left, right) {
            case (.frequency, _), (.thereafter, _), (_, .frequency), (_, .thereafter): true
            case (.body(.period(.month)), .body(.period(.month))), (.body(.period(.month)), .body(.period(.range))):
                true
            case (.body(let left), .body(let right)):
                !left.isTimed || !right.isTimed || left.isSettled || right.isSettled
            }
        }
    }

    /// `simple`, in the order of the grammar's alternatives; one text may name several spans.
    private mutating func element() -> [Element]? {
        if let later = thereafter() { return [.thereafter(later)] }
        // «сентябрь 2025, далее в течение учебного года»: one after the other.
        if position > 0 {
            _ = passes { grammar in
                guard grammar.word("далее", "затем") else { return false }
                _ = grammar.mark("-") || grammar.mark(":")
                return !grammar.isAtEnd
            }
        }
        if let frequencies = monthWeekdays() { return frequencies.map { .frequency($0) } }
        if let frequency = frequency() {
            var elements: [Element] = [.frequency(frequency)]
            if case .weekday(nil, _)? = frequency.recurrence.onDay {
                while let next = anotherWeekday() { elements.append(.frequency(next)) }
            }
            return elements
        }
        if let when = undecided() { return [.body(.settled(when))] }
        if let body = attempt({ $0.always() }) ?? attempt({ $0.stockPhrase() }) { return [.body(body)] }
        if let body = attempt({ $0.spans() }) { return body.map { .body($0) } }
        return condition().map { [.body(.settled($0))] }
    }

    private mutating func thereafter() -> Frequency? {
        attempt { grammar in
            _ = grammar.word("и", "а")
            guard grammar.word("далее", "затем") else { return nil }
            _ = grammar.mark("-") || grammar.mark(":")
            return grammar.frequency()
        }
    }

    /// `period` with its bounds; what follows «до 15 апреля, 15 июля» is bounded like it.
    private mutating func spans() -> [DeadlineClause.Body]? {
        if let range = attempt({ grammar in grammar.ranged() }) { return range }
        _ = word("но")
        if let bound = bound() {
            guard case .by(.day) = bound else { return [bound] }
            var bodies = [bound]
            while let next = attempt({ grammar -> DeadlineClause.Period? in
                guard grammar.comma() || grammar.word("и") else { return nil }
                return grammar.date()
            }) {
                bodies.append(.by(next))
                _ = inclusive()
            }
            return bodies
        }
        return periods()?.map { .period($0) }
    }

    /// «с … по …» before «с …».
    private mutating func ranged() -> [DeadlineClause.Body]? {
        guard let token = peek(), ["с", "со", "в", "период", "начиная"].contains(token.text), let periods = periods(),
            case .range? = periods.first
        else { return nil }
        return periods.map { .period($0) }
    }

    /// `pair` and lists of `simple`: clauses up to the end or a semicolon, with the frequency that is said of them.
    mutating func clauses() -> [DeadlineClause]? {
        var result: [DeadlineClause] = []
        while !isAtEnd {
            guard let elements = elements(), let clauses = DeadlineClause.combined(elements) else { return nil }
            result += clauses
            guard isAtEnd || mark(";") else { return nil }
        }
        return result.isEmpty ? nil : result
    }

    private mutating func elements() -> [Element]? {
        guard var elements = element() else { return nil }
        while !isAtEnd, peek()?.text != ";" {
            let known = slots.count
            let isList = separator()
            if let inner = bracketed() {
                if case .body(.period(.year(let year)))? = elements.last, givesYear(year, toSlotsFrom: known) {
                    elements.removeLast()
                }
                elements += inner
                continue
            }
            guard let next = element(), let left = elements.last, let right = next.first,
                isList || Element.touch(left, right)
            else { return nil }
            elements += next
        }
        return elements
    }

    /// Gives the year of «2026 год (май, сентябрь)» to the months in the brackets; whether there are any without one.
    private mutating func givesYear(_ year: Int, toSlotsFrom first: Int) -> Bool {
        guard first < slots.count, slots[first...].allSatisfy({ $0.year == nil }) else { return false }
        for index in first..<slots.count { slots[index].year = year }
        return true
    }

    /// Passes what stands between two parts; false for a dash and for nothing at all, which not any two parts may have.
    private mutating func separator() -> Bool {
        if comma() || mark(":") || mark("/") {
            while comma() {}
            _ = word("и") || anyPhrase(["а также"])
            return true
        }
        if mark("-") { return false }
        return word("и") || anyPhrase(["а также"])
    }

    /// «(апрель, октябрь)», «(1 раз в квартал)».
    private mutating func bracketed() -> [Element]? {
        attempt { grammar in
            guard grammar.mark("("), let close = grammar.closingBracket() else { return nil }
            let outer = grammar.end
            grammar.end = close
            guard let elements = grammar.elements(), grammar.isAtEnd else { return nil }
            grammar.end = outer
            grammar.position = close + 1
            return elements
        }
    }

    /// The bracket that closes the one just passed; nil where another opens before it.
    func closingBracket() -> Int? {
        for index in position..<max(position, end) where tokens[index].kind == .mark {
            if tokens[index].text == ")" { return index }
            if tokens[index].text == "(" { return nil }
        }
        return nil
    }
}
