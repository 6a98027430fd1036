/// How the pages of an act's appendices count.
///
/// Instructions differ: most let each appendix count by itself, its first page without a number; some count through.
public enum AppendixPages: String, Sendable, Hashable, CaseIterable {
    /// Each appendix counts from one.
    case own
    /// The pages count through from the act's first one.
    case continued
}

extension AppendixPages: ModelChoice {}
