import ChanceryData

/// An attribute of each element: `people | map(attribute="name")`, or `люди | поле("имя")`.
struct MapFilter: TemplateFilter {
    let names = ["map", "поле"]
    let parameters: [FilterParameter] = [
        .required("attribute", "поле"), .optional("default", "по умолчанию"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var result: [Value] = []
        let preset = arguments.isGiven(1) ? arguments[1] : nil
        for element in try value.inputList() {
            if let preset, case .text(let path) = arguments[0].content, element.attribute(path) == nil {
                result.append(preset)
            } else {
                result.append(try element.attribute(0, of: arguments))
            }
        }
        return .list(result)
    }
}
