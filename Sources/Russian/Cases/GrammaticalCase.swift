/// The six cases of Russian (падеж), in the order of the grammar book.
public enum GrammaticalCase: String, Sendable, Hashable, CaseIterable {
    /// Именительный: кто? что?
    case nominative
    /// Родительный: кого? чего?
    case genitive
    /// Дательный: кому? чему?
    case dative
    /// Винительный: кого? что? Like the genitive of living beings, like the nominative of things.
    case accusative
    /// Творительный: кем? чем?
    case instrumental
    /// Предложный: о ком? о чём?
    case prepositional

    /// All but the nominative, which is the form given.
    public static let oblique: [GrammaticalCase] = [.genitive, .dative, .accusative, .instrumental, .prepositional]

    /// The place in the order of the grammar book, from 0.
    public var index: Int {
        switch self {
        case .nominative: 0
        case .genitive: 1
        case .dative: 2
        case .accusative: 3
        case .instrumental: 4
        case .prepositional: 5
        }
    }
}
