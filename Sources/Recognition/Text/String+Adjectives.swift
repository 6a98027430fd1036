extension String {
    /// Whether a small word of five letters and more ends as adjectives in the nominative do; «проведение» is a noun.
    var endsAsAdjective: Bool {
        ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"].contains { hasSuffix($0) } && !hasSuffix("ние")
            && unicodeScalars.count > 4
    }

    /// Whether a small word of five letters and more ends as adjectives in the genitive do.
    var endsAsGenitiveAdjective: Bool {
        ["ого", "его", "ой", "ей", "ых", "их"].contains { hasSuffix($0) } && unicodeScalars.count > 4
    }
}
