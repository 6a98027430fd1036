extension DeadlineGrammar {
    /// `bound`: «до 15 мая включительно», «к 1 сентября», «до конца учебного года», «с 1 сентября», «начиная с мая».
    mutating func bound() -> DeadlineClause.Body? {
        upperBound() ?? lowerBound()
    }

    /// «до», «к» and their likes; before a month they leave it out, «не позднее» does not.
    private mutating func upperBound() -> DeadlineClause.Body? {
        attempt { grammar in
            if let last = grammar.throughDay() { return last }
            let through = grammar.anyPhrase([
                "в срок не позднее", "срок не позднее", "не позднее чем до", "не позднее", "не позже",
            ])
            guard through || grammar.anyPhrase(["в срок до", "срок до", "в срок к", "до", "к", "ко"]) else {
                return nil
            }
            if let end = grammar.endOfPeriod() {
                _ = grammar.inclusive()
                return .by(end)
            }
            if let body = grammar.upToBeginning() { return body }
            guard let point = grammar.point() else { return nil }
            grammar.followingYear()
            return grammar.upper(point, through: grammar.inclusive() || through)
        }
    }

    /// The words in «ежегодно до 1 марта года, следующего за отчетным», which name no year.
    private mutating func followingYear() {
        _ = passes { grammar in
            guard grammar.word("года") else { return false }
            _ = grammar.comma()
            guard grammar.anyPhrase(["следующего за отчетным", "следующего после отчетного"]) else { return false }
            _ = grammar.word("годом", "года", "периодом")
            return true
        }
    }

    /// «по 31 мая», «в срок по 31 мая».
    private mutating func throughDay() -> DeadlineClause.Body? {
        attempt { grammar in
            guard grammar.anyPhrase(["в срок по", "срок по", "по"]), let date = grammar.date() else { return nil }
            _ = grammar.inclusive()
            return .by(date)
        }
    }

    /// «включительно», also in brackets.
    mutating func inclusive() -> Bool {
        passes { grammar in
            _ = grammar.comma()
            if grammar.word("включительно") { return true }
            return grammar.mark("(") && grammar.word("включительно") && grammar.mark(")")
        }
    }

    private mutating func upper(_ point: DeadlineClause.Period, through: Bool) -> DeadlineClause.Body? {
        switch point {
        case .day, .weekday: return .by(point)
        case .year:
            if !through { remark(.inclusiveYear) }
            return .by(point)
        case .month, .quarter, .half:
            if through { return .by(point) }
            remark(.exclusiveMonth)
            return .before(point)
        case .schoolYear: return through ? .by(point) : .before(point)
        case .days, .chain, .plan, .range: return nil
        }
    }

    /// «конца мая», «конца года», «конца III квартала», «конца учебного года», «конца срока».
    mutating func endOfPeriod() -> DeadlineClause.Period? {
        attempt { grammar in
            guard grammar.word("конца", "концу", "окончания", "окончанию") else { return nil }
            // 31 May, domain.md §5, rule 8.
            if let end = grammar.schoolYearStart(month: 5, day: 31) { return end }
            if grammar.planWord() { return .plan }
            if grammar.ownYear() {
                grammar.slots.append(YearSlot(month: 12))
                return .day(grammar.slots.count - 1, day: 31)
            }
            if case .document(let date) = grammar.context, let period = grammar.documentsOwn(date) { return period }
            guard let point = grammar.point() else { return nil }
            switch point {
            case .month, .quarter, .half, .year: return point
            case .day, .days, .weekday, .schoolYear, .chain, .plan, .range: return nil
            }
        }
    }

    /// «месяца», «текущего квартала»: those the document was written in.
    private mutating func documentsOwn(_ date: CivilDate) -> DeadlineClause.Period? {
        attempt { grammar in
            _ = grammar.word("текущего", "этого")
            if grammar.word("месяца") {
                grammar.slots.append(YearSlot(month: date.month, year: date.year))
                return .month(grammar.slots.count - 1)
            }
            guard grammar.word("квартала") else { return nil }
            let first = (date.month - 1) / 3 * 3 + 1
            grammar.slots.append(YearSlot(month: first, lastMonth: first + 2, year: date.year))
            return .quarter(grammar.slots.count - 1)
        }
    }

    /// «до начала октября», «к началу учебного года».
    private mutating func upToBeginning() -> DeadlineClause.Body? {
        attempt { grammar in
            guard grammar.word("начала", "началу") else { return nil }
            // 31 August, domain.md §5, rule 8.
            if let start = grammar.schoolYearStart(month: 8, day: 31) { return .by(start) }
            if grammar.ownYear() {
                grammar.slots.append(YearSlot(month: 1))
                return .before(.month(grammar.slots.count - 1))
            }
            guard let point = grammar.point() else { return nil }
            switch point {
            case .month, .quarter, .half, .year: return .before(point)
            case .day, .days, .weekday, .schoolYear, .chain, .plan, .range: return nil
            }
        }
    }

    /// «с», «начиная с», «не ранее».
    private mutating func lowerBound() -> DeadlineClause.Body? {
        attempt { grammar in
            guard
                grammar.anyPhrase([
                    "начиная с", "начиная со", "не ранее чем с", "не ранее", "не раньше", "с", "со",
                ])
            else { return nil }
            return grammar.startingPoint().map { .from($0) }
        }
    }
}
