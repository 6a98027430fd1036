extension DeadlineGrammar {
    /// The words up to the end of the clause.
    ///
    /// A semicolon ends it, and a comma (or a bracket) behind which something else of a deadline begins.
    mutating func rest() -> String {
        let start = position
        while let token = peek() {
            if token.kind == .mark, token.text == ";" || token.text == "(" && continues(beyond: token) { break }
            if token.text == ",", token.kind != .word, continues(beyond: token) { break }
            position += 1
        }
        return words(start..<position)
    }

    /// Whether a frequency, a bound, a span or a schedule begins behind a separator.
    private func continues(beyond separator: DeadlineToken) -> Bool {
        var probe = self
        probe.position += 1
        return probe.frequency() != nil || probe.bound() != nil || probe.always() != nil || probe.periods() != nil
            || probe.reference() != nil
    }

    /// `reference`: «по отдельному графику», «согласно плану-графику», «в соответствии с планом работы».
    mutating func reference() -> When? {
        attempt { grammar in
            guard grammar.anyPhrase(["в соответствии с", "согласно", "по"]) else { return nil }
            _ = grammar.word { ["отдельн", "утвержден"].contains { $0 == String($1) }($0) ? () : nil }
            return nil
        }
    }
}
