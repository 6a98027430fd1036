public import ChanceryTemplates

/// A filter of a template: a function of a value, `{{ value | name(argument) }}`.
public typealias TemplateFilter = ChanceryTemplates.TemplateFilter
/// The filters that templates may use.
public typealias FilterRegistry = ChanceryTemplates.FilterRegistry
/// What stood in the brackets of a filter.
public typealias FilterArguments = ChanceryTemplates.FilterArguments
/// What may stand in the brackets of a filter.
public typealias FilterParameter = ChanceryTemplates.FilterParameter
/// Why a filter cannot do its work.
public typealias FilterFailure = ChanceryTemplates.FilterFailure

extension FilterRegistry {
    /// Every filter of Chancery's: those of the template language, and those that know Russian.
    ///
    /// A library user adds filters of their own to a copy and gives it to a ``Renderer``:
    ///
    /// ```swift
    /// struct Initials: TemplateFilter {
    ///     let names = ["initials", "инициалы"]
    ///
    ///     func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
    ///         .text((value.text ?? "").split(separator: " ").compactMap(\.first).map { "\($0)." }.joined())
    ///     }
    /// }
    ///
    /// var filters = FilterRegistry.standard
    /// filters.register(Initials())
    /// let renderer = Renderer(templates: templates, filters: filters)
    /// ```
    public static let standard = FilterRegistry.chancery()
}
