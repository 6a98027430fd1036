import ChanceryRussian
import ChanceryTemplates

extension FilterRegistry {
    /// The filters that know Russian: numbers, dates and money in words, names, positions and bodies in cases, typography.
    static let russianFilters: [any TemplateFilter] =
        [
            NumberWordsFilter(), OrdinalFilter(), CountedFilter(), DateWordsFilter(),
            RoublesFilter(names: ["roubles", "рубли"], form: .figuresAndWords),
            RoublesFilter(names: ["roubles_words", "рубли прописью"], form: .words),
            RoublesFilter(names: ["roubles_figures", "рубли цифрами"], form: .figures),
            PersonNameFilter(names: ["initials_first", "инициалы фамилия"], form: .initialsFirst),
            PersonNameFilter(names: ["surname_first", "фамилия инициалы"], form: .surnameFirst),
            PersonNameFilter(names: ["given_patronymic", "имя отчество"], form: .address),
            TypographyFilter(names: ["typography", "типографика"], onlySpaces: false),
            TypographyFilter(names: ["no_break", "неразрывные пробелы"], onlySpaces: true),
            CaseFilter(names: ["decline", "в падеже"], fixed: nil),
        ] + GrammaticalCase.oblique.map { CaseFilter(names: [$0.rawValue, $0.russianName], fixed: $0) }
}
