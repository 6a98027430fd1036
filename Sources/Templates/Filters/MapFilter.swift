import ChanceryData

/// An attribute of each element, `people | map(attribute="name")`, `люди | поле("имя")`; or a filter applied to each,
/// `names | map("upper")`, `имена | к каждому("прописными")`, which the parser turns into a call of that filter.
struct MapFilter: TemplateFilter {
    /// The key of the name that asks for a filter alone.
    static let filterKey = NameFolding.key(of: "к каждому")

    let names = ["map", "поле", "к каждому"]
    let parameters: [FilterParameter] = [
        .required("attribute", "поле"), .optional("default", "по умолчанию"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let path = try arguments.path(0)
        var result: [Value] = []
        for element in try value.inputElements() {
            guard let attribute = element.attribute(path) ?? (arguments.isGiven(1) ? arguments[1] : nil) else {
                throw .noAttribute(path, known: element.keys)
            }
            result.append(attribute)
        }
        return .list(result)
    }
}
