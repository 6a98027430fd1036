import ChanceryData

/// How many elements, keys or characters there are.
struct LengthFilter: TemplateFilter {
    let names = ["length", "count", "количество", "длина"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        switch value.content {
        case .null: .integer(0)
        case .text(let text): .integer(text.count)
        case .list(let elements): .integer(elements.count)
        case .mapping(let mapping): .integer(value.group?.count ?? mapping.keys.count)
        default: throw .wrongInput(value, wants: .list)
        }
    }
}
