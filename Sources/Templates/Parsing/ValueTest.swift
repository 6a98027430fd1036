/// What may follow `is`.
package enum ValueTest: Sendable, Hashable, CaseIterable {
    case defined
    case undefined
    case none
    case string
    case number
    case integer
    case decimal
    case boolean
    case mapping
    /// What has elements that can be numbered: a list; as in Jinja also a text and a mapping.
    case sequence
    /// What has elements: as in Jinja a list, a mapping, a text.
    case iterable
    case `true`
    case `false`
    case even
    case odd
    /// A text without capital letters.
    case lower
    /// A text without small letters.
    case upper
    case divisible
    /// `is in [1, 2]`
    case element
    case equal
    case unequal
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    /// Equal, and of the same kind: 1 is not `true`.
    case same

    /// Whether the test compares with something: `is divisibleby 3`.
    package var takesArgument: Bool {
        switch self {
        case .divisible, .element, .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual, .same: true
        default: false
        }
    }

    /// The operator that the test is another spelling of.
    var comparator: ComparisonOperator? {
        switch self {
        case .element: .in
        case .equal: .equal
        case .unequal: .unequal
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        default: nil
        }
    }
}
