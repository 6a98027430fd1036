/// A word of the expression language. It is known in any letter case, `ё` as `е`.
///
/// The other spellings of the language stand beside: heads of control tags, tests, attributes of `loop`. Filters bring
/// their own.
enum Keyword: Sendable, Hashable, CaseIterable {
    case and, or, not, `in`, `is`, `if`, `else`, `true`, `false`, none

    /// English first, then Russian.
    var spellings: [String] {
        switch self {
        case .and: ["and", "и"]
        case .or: ["or", "или"]
        case .not: ["not", "не"]
        case .in: ["in", "в"]
        case .is: ["is", "это"]
        case .if: ["if", "если"]
        case .else: ["else", "иначе"]
        case .true: ["true", "истина"]
        case .false: ["false", "ложь"]
        case .none: ["none", "null", "нет", "пусто"]
        }
    }

    /// Whether the word stands between two values.
    var isInfix: Bool {
        switch self {
        case .and, .or, .in, .is, .if, .else: true
        case .not, .true, .false, .none: false
        }
    }

    private static let table = NameFolding.table(of: allCases, \.spellings)

    init?(spelling: String) {
        // No keyword is longer, and most words are none.
        guard spelling.utf8.count <= 12, let keyword = Keyword.table[NameFolding.key(of: spelling)] else { return nil }
        self = keyword
    }
}
