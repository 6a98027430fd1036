package import ChanceryData

/// What a loop goes through.
package enum LoopItems: Sendable, Hashable {
    case list([Value])
    /// Elements that are made turn by turn.
    case made(MadeList)
    /// Keys with values, for two variables.
    case pairs(Mapping)

    /// How many turns the loop makes.
    package var count: Int {
        switch self {
        case .list(let elements): elements.count
        case .made(let list): list.count
        case .pairs(let mapping): mapping.keys.count
        }
    }

    /// The element of a turn, a pair as a list of two; `nil` where there is none.
    package subscript(index: Int) -> Value? {
        guard index >= 0, index < count else { return nil }
        return switch self {
        case .list(let elements): elements[index]
        case .made(let list): list[index]
        case .pairs(let mapping): .list([.text(mapping.keys[index]), mapping.values[index]])
        }
    }
}
