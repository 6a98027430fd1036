import ChanceryRussian
package import ChanceryTemplates

extension FilterRegistry {
    /// All filters of Chancery: the general ones, and those that know Russian.
    ///
    /// - Parameter russian: The user's own forms, which come before every rule, and the review of those that rules make.
    package static func chancery(_ russian: RussianForms = RussianForms()) -> FilterRegistry {
        var registry = FilterRegistry()
        for grammaticalCase in GrammaticalCase.allCases {
            registry.register(CaseFilter(grammaticalCase: grammaticalCase, russian: russian))
        }
        let others: [any TemplateFilter] = [
            InitialsFilter(names: ["initials", "инициалы", "и.о. фамилия"], isSurnameFirst: false),
            InitialsFilter(names: ["surname initials", "фамилия с инициалами", "фамилия и.о."], isSurnameFirst: true),
            PersonGenderFilter(), SalutationFilter(), PositionsFilter(russian: russian), NumberWordsFilter(),
            OrdinalWordsFilter(), CountedNounFilter(russian: russian), RoublesFilter(), DateWordsFilter(),
            QuarterFilter(),
            SchoolYearFilter(), AboutFilter(), ApprovedFilter(), AttachedFilter(), MendedFilter(),
        ]
        for filter in others { registry.register(filter) }
        return registry
    }
}
