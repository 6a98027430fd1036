import ChanceryData

/// What a value is ordered by.
enum SortKey: Sendable, Hashable, Comparable {
    case null
    case number(Number)
    case text([UInt32])

    init(_ value: Value, foldingCase: Bool) throws(FilterFailure) {
        if let number = value.number {
            self = .number(number.normalised)
        } else if let text = value.text {
            self = .text((foldingCase ? text.lowercased() : text).unicodeScalars.map(SortKey.weight))
        } else if case .bool(let bool) = value.content {
            self = .number(.integer(bool ? 1 : 0))
        } else if value == .null {
            self = .null
        } else {
            throw .cannotOrder
        }
    }

    /// The indices of rows of keys in order. Equal ones keep theirs in both directions, as in Python.
    static func order(of keys: [[SortKey]], isReversed: Bool) -> [Int] {
        keys.indices.sorted { left, right in
            for (one, other) in zip(keys[left], keys[right]) where one != other {
                return isReversed ? other < one : one < other
            }
            return left < right
        }
    }

    /// - Throws: `wrong-type` if both numbers and texts are among the keys.
    static func checkSameKind(_ keys: [SortKey]) throws(FilterFailure) {
        var (hasNumber, hasText) = (false, false)
        for key in keys {
            switch key {
            case .null: break
            case .number: hasNumber = true
            case .text: hasText = true
            }
        }
        if hasNumber, hasText { throw .cannotOrder }
    }

    /// The place of a letter: its scalar, with «ё», which Unicode put behind «я», back in its own place behind «е».
    private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar {
        case "ё": 2 * 0x435 + 1
        case "Ё": 2 * 0x415 + 1
        default: 2 * scalar.value
        }
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
        switch (left, right) {
        case (.null, .null): false
        case (.null, _): true
        case (_, .null): false
        case (.number(let one), .number(let other)): one < other
        case (.text(let one), .text(let other)): one.lexicographicallyPrecedes(other)
        case (.number, .text): true
        case (.text, .number): false
        }
    }
}
