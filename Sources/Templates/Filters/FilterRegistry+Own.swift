extension FilterRegistry {
    /// Chancery's own filters, each in a file of its own.
    static let ownFilters: [any TemplateFilter] =
        textFilters + numberFilters + listFilters + richFilters + [
            AttrFilter(), DateFilter(), DefaultFilter(), JSONFilter(), YesNoFilter(),
            PairsFilter(names: ["items", "пары"], part: .pair), PairsFilter(names: ["keys", "ключи"], part: .key),
            PairsFilter(names: ["values", "значения"], part: .value), DictSortFilter(),
        ]

    private static let richFilters: [any TemplateFilter] = [
        DocumentFilter(), FormattedFilter(), LinkFilter(), MarkdownFilter(), PictureFilter(),
    ]

    private static let textFilters: [any TemplateFilter] = [
        CapitalizeFilter(), CenterFilter(), FirstCapitalFilter(), FirstSmallFilter(), FormatFilter(), IndentFilter(),
        LowerFilter(), NoBreakFilter(), ReplaceFilter(), SplitFilter(), StripTagsFilter(), TextFilter(), TitleFilter(),
        TrimFilter(), TruncateFilter(), UpperFilter(), URLEncodeFilter(), WordCountFilter(),
        WordWrapFilter(),
    ]

    private static let numberFilters: [any TemplateFilter] = [
        AbsFilter(), FileSizeFilter(), FloatFilter(), IntegerFilter(), NumberFilter(), PluralFilter(), RangeFilter(),
        RoundFilter(names: ["round", "округлить как jinja"], isPythons: true),
        RoundFilter(names: ["rounded", "округлить"], isPythons: false),
    ]

    private static let listFilters: [any TemplateFilter] = [
        BatchFilter(), FirstFilter(), GroupByFilter(), JoinAndFilter(), JoinFilter(), LastFilter(), LengthFilter(),
        LinesFilter(), ListFilter(), MapFilter(), ExtremeFilter(names: ["max", "наибольшее"], isGreatest: true),
        ExtremeFilter(names: ["min", "наименьшее"], isGreatest: false), ReverseFilter(),
        SelectFilter(names: ["select", "выбрать"], takesPassing: true),
        SelectFilter(names: ["reject", "отбросить"], takesPassing: false),
        SelectAttributeFilter(names: ["selectattr", "отобрать"], takesPassing: true),
        SelectAttributeFilter(names: ["rejectattr", "исключить"], takesPassing: false), SliceFilter(), SortFilter(),
        NumberOfFilter(), SumFilter(), UniqueFilter(), WhereFilter(),
    ]
}
