public import ChanceryData

/// A function that a template may apply to a value: `{{ value | name(argument) }}`.
///
/// A filter is pure: the same input gives the same output; it sees no clock, no files and no other data. Its work is
/// bounded by the size of what it is given. Users of the library register their own with
/// ``FilterRegistry/register(_:)``.
public protocol TemplateFilter: Sendable {
    /// The names that call it, the English one first. Case, white space, underscores and the dots of «ё» do not count.
    var names: [String] { get }
    /// What may stand in the brackets, in order.
    var parameters: [FilterParameter] { get }
    /// Whether it is asked also where the value does not exist (it gets a null then); `default` alone is, of ours.
    var acceptsAbsence: Bool { get }

    /// The value that stands for the given one.
    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value
}

extension TemplateFilter {
    public var parameters: [FilterParameter] { [] }
    public var acceptsAbsence: Bool { false }
}
