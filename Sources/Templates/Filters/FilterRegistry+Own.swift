extension FilterRegistry {
    /// Chancery's own filters, each in a file of its own.
    static let ownFilters: [any TemplateFilter] = [
        AbsFilter(), BatchFilter(), CapitalizeFilter(), DateFilter(), DefaultFilter(), FirstCapitalFilter(),
        FirstFilter(), FirstSmallFilter(), FloatFilter(), GroupByFilter(), IntegerFilter(), JoinAndFilter(),
        JoinFilter(),
        LastFilter(), LengthFilter(), LinesFilter(), ListFilter(), LowerFilter(), MapFilter(), MaxFilter(), MinFilter(),
        NoBreakFilter(), NumberFilter(), PairsFilter(names: ["items", "пары"], part: .pair),
        PairsFilter(names: ["keys", "ключи"], part: .key), PairsFilter(names: ["values", "значения"], part: .value),
        PluralFilter(), RangeFilter(), ReplaceFilter(), ReverseFilter(), RoundFilter(),
        SelectAttributeFilter(names: ["selectattr", "отобрать"], takesPassing: true),
        SelectAttributeFilter(names: ["rejectattr", "исключить"], takesPassing: false), SortFilter(), SplitFilter(),
        SumFilter(), TextFilter(), TitleFilter(), TrimFilter(), UniqueFilter(), UpperFilter(), WhereFilter(),
        YesNoFilter(),
    ]
}
