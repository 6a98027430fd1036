/// The signs of Russian print (domain.md §6.4): no-break spaces, quotation marks, dashes.
public enum Typography {
    /// Everything in a text that should be written otherwise, in its order; no two proposals overlap.
    ///
    /// - Complexity: O(length).
    public static func proposals(
        for text: String, rules: Set<TypographyProposal.Rule> = Set(TypographyProposal.Rule.allCases)
    ) -> [TypographyProposal] {
        let line = TypographyText(text)
        var found: [TypographyProposal] = []
        if rules.contains(.quotes) { found += QuoteRule.proposals(for: line) }
        if rules.contains(.range) { found += RangeRule.proposals(for: line) }
        if rules.contains(.dash) { found += DashRule.proposals(for: line) }
        found += SpaceRule.proposals(for: line).filter { rules.contains($0.rule) }
        found.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var (accepted, end) = ([TypographyProposal](), 0)
        for proposal in found where proposal.range.lowerBound >= end && proposal.original != proposal.replacement {
            accepted.append(proposal)
            end = max(proposal.range.upperBound, proposal.range.lowerBound + 1)
        }
        return accepted
    }

    /// The text with proposals carried out; those that do not fit it are passed over.
    public static func applying(_ proposals: [TypographyProposal], to text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        for proposal in proposals.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard proposal.range.lowerBound >= position, proposal.range.upperBound <= scalars.count,
                scalars[proposal.range].elementsEqual(proposal.original.unicodeScalars)
            else { continue }
            result.append(contentsOf: scalars[position..<proposal.range.lowerBound])
            result.append(contentsOf: proposal.replacement.unicodeScalars)
            position = proposal.range.upperBound
        }
        result.append(contentsOf: scalars[position...])
        return String(result)
    }

    /// The text with all that the rules propose.
    public static func mended(_ text: String) -> String {
        applying(proposals(for: text), to: text)
    }
}
