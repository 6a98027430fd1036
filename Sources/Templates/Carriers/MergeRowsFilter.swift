import ChanceryData

/// The records that the row of a table with merge fields stands for: the first list among what its fields name, as docx-mailmerge has it; one
/// record of nothing where there is none, so that the row stands once.
struct MergeRowsFilter: TemplateFilter {
    let names = ["rows of fields"]
    /// The names of the fields, in the order of the values.
    let fields: [String]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        for (name, candidate) in zip(fields, try value.inputElements()) {
            guard let elements = candidate.elements else { continue }
            return .list(
                elements.map { element in
                    if case .mapping = element.content { return element }
                    var record = Mapping()
                    record[name] = element
                    return .mapping(record)
                })
        }
        return .list([.mapping(Mapping())])
    }
}
