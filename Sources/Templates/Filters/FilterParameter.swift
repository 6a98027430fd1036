public import ChanceryData

/// What may stand in the brackets of a filter.
public struct FilterParameter: Sendable {
    /// How many arguments a parameter takes.
    public enum Kind: Sendable, Hashable {
        /// One.
        case single
        /// All that are left, as a list.
        case rest
        /// All that are given by names that no parameter has, as a mapping.
        case namedRest
    }

    /// The names for `name=value`, the English one first.
    public var names: [String]
    /// The value where none is given; `nil` where one must be.
    public var preset: Value?
    /// How many arguments it takes.
    public var kind: Kind

    private init(names: [String], preset: Value?, kind: Kind = .single) {
        self.names = names
        self.preset = preset
        self.kind = kind
    }

    /// Creates a parameter that must be given.
    public static func required(_ names: String...) -> FilterParameter {
        FilterParameter(names: names, preset: nil)
    }

    /// Creates a parameter that may be left out.
    public static func optional(_ names: String..., preset: Value = .null) -> FilterParameter {
        FilterParameter(names: names, preset: preset)
    }

    /// Creates a parameter that takes all further arguments as a list; it stands behind those that take one.
    public static func rest(_ names: String...) -> FilterParameter {
        FilterParameter(names: names, preset: .list([]), kind: .rest)
    }

    /// Creates a parameter that takes arguments of any other name as a mapping; it stands last.
    public static func namedRest(_ names: String...) -> FilterParameter {
        FilterParameter(names: names, preset: .mapping(Mapping()), kind: .namedRest)
    }
}
