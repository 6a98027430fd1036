/// One sentence in each language that the program speaks.
///
/// Rooms keep their wordings together, in factories of `Diagnostic` (`Diagnostic+Archive.swift` and its
/// likes), so that detection makes codes and data and one file of each room words them.
public struct Wording: Sendable, Hashable {
    /// The sentence in English.
    public var english: String
    /// The sentence in Russian.
    public var russian: String

    /// Creates a wording; neither sentence ends in a full stop.
    public init(_ english: String, russian: String) {
        self.english = english
        self.russian = russian
    }

    /// The sentence in a language.
    public func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .russian: russian
        }
    }
}
