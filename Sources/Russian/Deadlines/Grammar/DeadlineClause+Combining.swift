extension DeadlineClause {
    /// Clauses from their parts: what stands beside a frequency has it (`pair` of domain.md §5).
    ///
    /// Nil where frequencies and spans do not tell what belongs to what.
    static func combined(_ elements: [DeadlineGrammar.Element]) -> [DeadlineClause]? {
        var bodies: [Body] = []
        var frequencies: [DeadlineGrammar.Frequency] = []
        var later: DeadlineGrammar.Frequency?
        for element in elements {
            switch element {
            case .body(let body): bodies.append(body)
            case .thereafter(let frequency): later = frequency
            case .frequency(let frequency):
                if let last = frequencies.last, let merged = last.merged(with: frequency) {
                    frequencies[frequencies.count - 1] = merged
                } else {
                    frequencies.append(frequency)
                }
            }
        }
        if let later {
            // «март 2014 года, далее – ежегодно до 1 марта»
            if elements.count == 3, case .body(let first) = elements[0], case .thereafter = elements[1],
                case .body(let second) = elements[2]
            {
                return [DeadlineClause(first), DeadlineClause(second, later)]
            }
            return frequencies.isEmpty ? thereafter(bodies, later) : nil
        }
        switch (bodies.count, frequencies.count) {
        case (_, 0): return bodies.map { DeadlineClause($0) }
        case (0, _): return frequencies.map { DeadlineClause(.settled(.whole), $0) }
        case (_, 1):
            let isFirst = if case .frequency? = elements.first { true } else { false }
            return frequencies.first.map { spread($0, over: bodies, isFirst: isFirst) }
        case (1, _):
            return bodies.first.map { body in
                if case .settled(.reference) = body {
                    return frequencies.map { DeadlineClause(.settled(.whole), $0) } + [DeadlineClause(body)]
                }
                return frequencies.map { DeadlineClause(body, $0) }
            }
        default: return alternating(elements)
        }
    }

    private init(_ body: Body, _ frequency: DeadlineGrammar.Frequency) {
        self.init(body)
        recurrence = frequency.recurrence
        isYearly = frequency.isYearly
    }

    /// «март, далее ежеквартально»: from the beginning of March on.
    private static func thereafter(_ bodies: [Body], _ frequency: DeadlineGrammar.Frequency) -> [DeadlineClause]? {
        guard bodies.count == 1, let body = bodies.first else { return nil }
        switch body {
        case .period(let period), .by(let period), .from(let period): return [DeadlineClause(.from(period), frequency)]
        case .before, .settled: return nil
        }
    }

    /// A condition has the frequency only where there is no span; a schedule has none at all.
    private static func spread(
        _ frequency: DeadlineGrammar.Frequency, over bodies: [Body], isFirst: Bool
    ) -> [DeadlineClause] {
        let hasTimed = bodies.contains { $0.isTimed }
        var clauses = bodies.map { body in
            if case .settled(.reference) = body { return DeadlineClause(body) }
            return !hasTimed || body.isTimed ? DeadlineClause(body, frequency) : DeadlineClause(body)
        }
        guard clauses.allSatisfy({ $0.recurrence == nil }) else { return clauses }
        clauses.insert(DeadlineClause(.settled(.whole), frequency), at: isFirst ? 0 : clauses.count)
        return clauses
    }

    /// «январь-май - ежемесячно, июнь - еженедельно»: spans and frequencies by turns.
    private static func alternating(_ elements: [DeadlineGrammar.Element]) -> [DeadlineClause]? {
        var result: [DeadlineClause] = []
        for index in stride(from: 0, to: elements.count, by: 2) {
            guard index + 1 < elements.count else { return nil }
            switch (elements[index], elements[index + 1]) {
            case (.body(let body), .frequency(let frequency)), (.frequency(let frequency), .body(let body)):
                // A schedule has no frequency of its own.
                guard case .settled(.reference) = body else {
                    result.append(DeadlineClause(body, frequency))
                    continue
                }
                result += [DeadlineClause(.settled(.whole), frequency), DeadlineClause(body)]
            default: return nil
            }
        }
        return result
    }
}

extension DeadlineGrammar.Frequency {
    /// One frequency from two that say the same span: «ежемесячно, до 10 числа», «ежегодно, не реже 2 раз в год».
    func merged(with other: Self) -> Self? {
        switch (recurrence.onDay, other.recurrence.onDay) {
        case (nil, .some): return other.placed(in: self)
        case (.some, nil): return placed(in: other)
        case (.some, .some): return nil
        case (nil, nil):
            guard recurrence.unit == other.recurrence.unit, recurrence.every == other.recurrence.every else {
                return nil
            }
            if recurrence == Recurrence(recurrence.unit, every: recurrence.every) { return other }
            return other.recurrence == Recurrence(recurrence.unit, every: recurrence.every) ? self : nil
        }
    }

    /// The other frequency with the day of this one.
    private func placed(in other: Self) -> Self? {
        guard isOpen || (recurrence.unit == other.recurrence.unit && other.recurrence.every == 1) else { return nil }
        var result = other
        result.recurrence.onDay = recurrence.onDay
        return result
    }
}
