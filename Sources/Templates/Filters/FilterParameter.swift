public import ChanceryData

/// What may stand in the brackets of a filter.
public struct FilterParameter: Sendable {
    /// The names for `name=value`, the English one first.
    public var names: [String]
    /// The value where none is given; `nil` where one must be.
    public var preset: Value?

    /// Creates a parameter that must be given.
    public static func required(_ names: String...) -> FilterParameter {
        FilterParameter(names: names, preset: nil)
    }

    /// Creates a parameter that may be left out.
    public static func optional(_ names: String..., preset: Value = .null) -> FilterParameter {
        FilterParameter(names: names, preset: preset)
    }
}
