import ChanceryData

/// Reads what a tag says.
package struct TagParser: Sendable {
    /// The filters that may be used.
    package let filters: FilterRegistry

    package init(filters: FilterRegistry = FilterRegistry()) {
        self.filters = filters
    }

    /// Reads a tag.
    ///
    /// - Throws: a problem whose offsets are those of the scanned text: `empty-tag`, `bad-expression`,
    /// `unclosed-string`,
    ///   `unknown-keyword`, `unsupported-tag`, `unknown-filter`, `wrong-arguments`, `unknown-test`, `mixed-alphabet`,
    ///   `number-too-large`, `too-deep`, `no-calls`.
    package func parse(_ tag: ScannedTag) throws(TagProblem) -> ParsedTag {
        switch tag.kind {
        case .comment: return .comment
        case .value:
            var parser = try ExpressionParser(tag, filters: filters)
            return .value(try parser.wholeExpression())
        case .control:
            var parser = try ExpressionParser(tag, filters: filters)
            return .control(try parser.control())
        }
    }

    /// What stands for a tag that opens something and cannot be read, so that its end does not seem to close nothing; `nil` for any other.
    func standIn(for tag: ScannedTag) -> ParsedTag? {
        guard tag.kind == .control, var parser = try? ExpressionParser(tag, filters: filters) else { return nil }
        let nothing = Expression(.literal(.null), at: tag.range)
        switch try? parser.controlHead() {
        case .for:
            // The names that it gives are known in it all the same.
            let variables = (try? parser.targets(endingBefore: .in)) ?? []
            return .control(.for(ForTag(variables: variables, iterable: nothing, condition: nil)))
        case .set:
            guard let names = try? parser.targets(endingBefore: nil), !names.isEmpty else { return nil }
            return .control(.set(SetTarget(names), nothing))
        case .if: return .control(.if(nothing))
        case .with: return .control(.with([]))
        case .filter: return .control(.filter(nothing))
        default: return nil
        }
    }

    /// Reads an expression that stands by itself, as in a field of Word; offsets count from its start.
    package func expression(_ text: String) throws(TagProblem) -> Expression {
        var parser = try ExpressionParser(TagScanner.bare(text), filters: filters)
        return try parser.wholeExpression()
    }
}
