public import ChanceryModels

/// Which headings stand for which columns of a plan.
///
/// Its text form has lines `role: heading; heading; …`; `#` begins a comment. A heading stands for itself; one with a
/// star in it is a pattern of words that follow each other anywhere in a heading (`ответственн*`, `*исполнител*`,
/// `форма отчет*`). A role with a question mark (`event?: тема`) is weak: taken where no other column fits the role
/// better. Of the patterns that a heading matches, the one whose word stands first decides, as the head word of a
/// Russian heading does: «Результат мероприятия» is an outcome, «Сроки реализации мероприятий» a deadline.
public struct Vocabulary: Sendable {
    /// How a heading fits a role.
    struct Match: Sendable, Hashable {
        var role: ColumnRole
        /// 200 for a user's own heading, 100 for one that stands in the table as it is, 80 and less for a pattern, 40
        /// and less for a weak one.
        var score: Int

        /// Whether more than a weak pattern fits.
        var isStrong: Bool { score > 45 }
    }

    /// A pattern of words.
    struct Pattern: Sendable {
        var words: [WordPattern]
        var role: ColumnRole
        var isWeak: Bool
    }

    var exact: [String: Match] = [:]
    var patterns: [Pattern] = []
    /// The headings of the user's own, as they were written: one that a document does not have is likely misspelled.
    private(set) var chosen: [String] = []

    /// An empty vocabulary: every column is `other`.
    public init() {}

    /// The vocabulary with a heading of the user's own, which wins over all others.
    public func adding(heading: String, role: ColumnRole) -> Vocabulary {
        var copy = self
        copy.exact[FoldedHeading(heading).key] = Match(role: role, score: 200)
        copy.chosen.append(heading)
        return copy
    }

    /// The vocabulary with another one laid over it: the other's headings win.
    public func merging(_ other: Vocabulary) -> Vocabulary {
        var copy = self
        copy.exact.merge(other.exact) { $1.score >= $0.score ? $1 : $0 }
        copy.patterns = other.patterns + patterns
        copy.chosen += other.chosen
        return copy
    }

    /// The role that a heading fits best, `.other` for a heading that is known to have none; `nil` for an unknown one.
    func match(_ heading: FoldedHeading) -> Match? {
        guard !heading.key.isEmpty else { return nil }
        if let match = exact[heading.key] { return match }
        // A long heading is prose, not a heading.
        guard heading.words.count <= 20 else { return nil }
        var best: (match: Match, position: Int)?
        for pattern in patterns {
            guard let position = pattern.position(in: heading.words) else { continue }
            let base = pattern.isWeak ? 40 : 80
            // At one word the longer pattern knows more: «форма отчет*» before «форм*».
            let score = max(10, base - 5 * min(position, 8)) + pattern.words.count - 1
            let isBetter = best.map { best in
                score > best.match.score || (score == best.match.score && position < best.position)
            }
            if isBetter ?? true { best = (Match(role: pattern.role, score: score), position) }
        }
        return best?.match
    }

    /// Whether a text is the heading of a column by the table or by the user's word, no pattern.
    func isExact(_ heading: FoldedHeading) -> Bool {
        (exact[heading.key]?.score ?? 0) >= 100
    }
}

extension Vocabulary.Pattern {
    /// The index of the first word of a heading at which the pattern's words follow each other.
    func position(in heading: [String]) -> Int? {
        guard !words.isEmpty, heading.count >= words.count else { return nil }
        return (0...(heading.count - words.count)).first { start in
            words.indices.allSatisfy { words[$0].matches(heading[start + $0]) }
        }
    }
}
