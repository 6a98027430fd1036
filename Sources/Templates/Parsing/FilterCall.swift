/// A filter with its arguments: `| join(", ")`.
package struct FilterCall: Sendable {
    package var filter: any TemplateFilter
    /// An expression for each parameter in turn; `nil` where the parameter's own value stands.
    package var arguments: [Expression?]
    /// Whether it is applied to each element of a list: `| map("upper")`.
    package var isMapped: Bool
    /// Where the name of the filter stands.
    package var range: Range<Int>

    package init(filter: any TemplateFilter, arguments: [Expression?], isMapped: Bool = false, range: Range<Int>) {
        self.filter = filter
        self.arguments = arguments
        self.isMapped = isMapped
        self.range = range
    }

    /// The filter's first name, which is its English one.
    package var name: String { filter.names.first ?? "" }
}

extension FilterCall: Hashable {
    package static func == (left: FilterCall, right: FilterCall) -> Bool {
        left.name == right.name && left.arguments == right.arguments && left.isMapped == right.isMapped
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(arguments)
    }
}
