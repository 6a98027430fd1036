package import ChanceryRussian
package import ChanceryTemplates

extension FilterRegistry {
    /// All filters of Chancery: the general ones, and those that know Russian.
    ///
    /// - Parameter forms: The user's own forms, which come before every rule.
    package static func chancery(forms: FormDictionary = FormDictionary()) -> FilterRegistry {
        var registry = FilterRegistry()
        let declension = Declension(forms: forms)
        for grammaticalCase in GrammaticalCase.allCases {
            registry.register(CaseFilter(grammaticalCase: grammaticalCase, declension: declension))
        }
        let others: [any TemplateFilter] = [
            InitialsFilter(names: ["initials", "инициалы", "и.о. фамилия"], isSurnameFirst: false),
            InitialsFilter(names: ["surname initials", "фамилия с инициалами", "фамилия и.о."], isSurnameFirst: true),
            PersonGenderFilter(), SalutationFilter(), PositionsFilter(declension: declension), NumberWordsFilter(),
            OrdinalWordsFilter(), CountedNounFilter(), RoublesFilter(), DateWordsFilter(), QuarterFilter(),
            SchoolYearFilter(), AboutFilter(), ApprovedFilter(), AttachedFilter(), MendedFilter(),
        ]
        for filter in others { registry.register(filter) }
        return registry
    }
}
