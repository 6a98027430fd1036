import ChanceryData

/// A filter with its arguments: `| join(", ")`.
///
/// A class, because it goes with the expression it stands in, which a table computes for every row.
package final class FilterCall: Sendable {
    package let filter: any TemplateFilter
    /// An expression for each parameter in turn; `nil` where the parameter's own value stands.
    package let arguments: [Expression?]
    /// The values of all arguments, where none has to be computed: a table calls its filters for every row.
    let constants: FilterArguments?
    /// Whether it is applied to each element of a list: `| map("upper")`.
    package let isMapped: Bool
    /// Where the name of the filter stands.
    package let range: Range<Int>

    package init(filter: any TemplateFilter, arguments: [Expression?], isMapped: Bool = false, range: Range<Int>) {
        self.filter = filter
        self.arguments = arguments
        self.isMapped = isMapped
        self.range = range
        let literals = arguments.compactMap { if case .literal(let value)? = $0?.form { value } else { nil } }
        let isConstant = literals.count == arguments.compactMap(\.self).count
        constants = isConstant ? Self.values(of: arguments, for: filter, literals) : nil
    }

    /// The values of the parameters: those of the arguments, in their order, and what the others are preset to.
    static func values(
        of arguments: [Expression?], for filter: any TemplateFilter, _ given: [Value]
    ) -> FilterArguments {
        var given = given[...]
        return FilterArguments(
            zip(arguments, filter.parameters).map { argument, parameter in
                (argument == nil ? parameter.preset : given.popFirst()) ?? .null
            })
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
