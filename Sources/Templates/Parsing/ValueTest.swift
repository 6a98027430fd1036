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
    case sequence
    /// What a loop takes: a list or a mapping.
    case iterable
    case `true`
    case `false`
    case even
    case odd
}
