import ChanceryData

/// The pairs, the keys or the values of a record as a list.
struct PairsFilter: TemplateFilter {
    /// What is taken of each entry.
    enum Part {
        case pair, key, value
    }

    let names: [String]
    let part: Part

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        if value == .null { return .list([]) }
        guard case .mapping(let mapping) = value.content else { throw .wrongInput(value, wants: .mapping) }
        return switch part {
        case .pair: .list(zip(mapping.keys, mapping.values).map { .list([.text($0), $1]) })
        case .key: .list(mapping.keys.map { .text($0) })
        case .value: .list(mapping.values)
        }
    }
}
