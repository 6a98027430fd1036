/// Reads the deadlines that clerks write into plans, orders and minutes (domain.md §5).
public enum DeadlineParser {
    /// Texts of more words and marks than this are stories, not deadlines; they are left unresolved.
    private static let tokenLimit = 400

    /// What a deadline means in a plan or document; whatever the text, there is an answer, if only that it has no reading.
    ///
    /// The cost is bounded: a text of more than 400 words and marks is not looked into.
    public static func deadline(in source: String, context: DeadlineContext) -> Deadline {
        let text = DeadlineText(source)
        let tokens = DeadlineToken.tokens(of: text)
        if isBlank(tokens) { return Deadline(source: source, items: [], diagnostics: [.empty]) }
        let whole = text.words(text.characters.indices)
        guard tokens.count <= tokenLimit else { return unresolved(source, whole) }
        // A new line separates; only where that makes no sense it is a line too long for its cell.
        let hard = tokens.filter { $0.kind != .softComma }
        for candidate in hard.count < tokens.count ? [tokens, hard] : [tokens] {
            var grammar = DeadlineGrammar(candidate, of: text, in: context)
            guard let clauses = grammar.deadline() else { continue }
            var resolver = DeadlineResolver(grammar, clauses: clauses, text: whole)
            let items = resolver.items(of: clauses)
            return Deadline(source: source, items: items, diagnostics: resolver.remarks)
        }
        return unresolved(source, whole)
    }

    private static func unresolved(_ source: String, _ text: String) -> Deadline {
        Deadline(source: source, items: [DeadlineItem(.unresolved(text))], diagnostics: [.unresolved])
    }

    /// Nothing but dashes and full stops.
    private static func isBlank(_ tokens: [DeadlineToken]) -> Bool {
        tokens.allSatisfy {
            $0.kind == .softComma || ($0.kind == .mark && ["-", ".", "…", ",", ";", "_"].contains($0.text))
        }
    }
}

extension DeadlineGrammar {
    /// `deadline`: the alternatives in the order of their precedence.
    fileprivate mutating func deadline() -> [DeadlineClause]? {
        passHeading()
        return attemptWhole { $0.stages(splittingAtCommas: false) }
            ?? attemptWhole { $0.stages(splittingAtCommas: true) }
            ?? attemptWhole { $0.bracketedLabels() }
            ?? attemptWhole { $0.respective() }
            ?? attemptWhole { $0.clauses() }
            ?? attemptWhole { $0.stagesBehind() }
            ?? attemptWhole { $0.stagesTouching() }
    }

    /// «Срок исполнения: …» under a clause of an order or a decision.
    private mutating func passHeading() {
        _ = passes { grammar in
            guard grammar.word("срок", "сроки") else { return false }
            _ = grammar.word("исполнения", "выполнения", "реализации", "проведения", "сдачи", "представления")
            return grammar.mark(":") || grammar.mark("-")
        }
    }
}
