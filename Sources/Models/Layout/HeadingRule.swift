/// Which documents bear a heading «О …».
public enum HeadingRule: String, Sendable, Hashable, CaseIterable {
    /// All of them (ГОСТ Р 7.0.97-2025).
    case always
    /// Those of more than four or five lines (ГОСТ Р 7.0.97-2016, п. 5.17).
    case longTexts
}

extension HeadingRule: ModelChoice {}
