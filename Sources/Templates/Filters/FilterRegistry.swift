/// The filters that templates may use, by their names.
public struct FilterRegistry: Sendable {
    private var filters: [String: any TemplateFilter] = [:]

    /// Creates a registry of Chancery's own filters.
    public init() {
        for filter in FilterRegistry.ownFilters { register(filter) }
    }

    /// Adds a filter; it takes the place of another of the same name.
    public mutating func register(_ filter: any TemplateFilter) {
        for name in filter.names { filters[NameFolding.key(of: name)] = filter }
    }

    /// The filter of a name, whatever its letter case and white space.
    public func filter(named name: String) -> (any TemplateFilter)? {
        filters[NameFolding.key(of: name)]
    }

    /// All names, in alphabetical order, as their filters spell them.
    public var names: [String] {
        Set(filters.values.flatMap(\.names)).sorted()
    }
}
