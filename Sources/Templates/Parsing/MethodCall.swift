/// A method of Python's values that templates made for Jinja call: `name.upper()`, `record.get("key", "")`.
///
/// The methods are a closed list; none of them reaches beyond the value.
package struct MethodCall: Sendable {
    package var method: ValueMethod
    package var arguments: [Expression]
    /// The arguments that are given by name.
    package var named: [NamedArgument]
    /// Where the method's name stands.
    package var range: Range<Int>

    package init(_ method: ValueMethod, _ arguments: [Expression], named: [NamedArgument] = [], range: Range<Int>) {
        self.method = method
        self.arguments = arguments
        self.named = named
        self.range = range
    }
}

extension MethodCall: Hashable {
    package static func == (left: MethodCall, right: MethodCall) -> Bool {
        left.method == right.method && left.arguments == right.arguments && left.named == right.named
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(method)
        hasher.combine(arguments)
        hasher.combine(named)
    }
}
