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
        constants = Self.constants(among: arguments, of: filter)
    }

    private static func constants(
        among arguments: [Expression?], of filter: any TemplateFilter
    ) -> FilterArguments? {
        var values: [Value] = []
        for (argument, parameter) in zip(arguments, filter.parameters) {
            switch argument?.form {
            case nil: values.append(parameter.preset ?? .null)
            case .literal(let value)?: values.append(value)
            default: return nil
            }
        }
        return FilterArguments(values)
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
