import ChanceryData

extension Value {
    /// What labels and counts, and what only tells how to print: a thing that has nothing else holds nothing.
    private static let labels: Set<String> = ["label", "number", "level", "first", "mode", "width"]

    /// The value without what is blank, so that a field left blank prints as one left out: texts of white space become null,
    /// and elements of lists that hold nothing to print go.
    ///
    /// - Parameter kept: Keys whose values stay as they are; the cells of tables are counted.
    func withoutBlanks(keeping kept: Set<String> = ["table"]) -> Value {
        // Most data hold nothing blank, and looking is cheaper than making anew.
        hasBlanks(outside: kept) ? pruned(keeping: kept) : self
    }

    private func hasBlanks(outside kept: Set<String>) -> Bool {
        switch content {
        case .text(let text): text.isBlank
        case .list(let elements): elements.contains { !$0.holdsText || $0.hasBlanks(outside: kept) }
        case .mapping(let mapping):
            mapping.values.indices.contains { index in
                switch mapping.values[index].content {
                case .null, .bool, .integer, .decimal: false
                case .text(let text): text.isBlank && !kept.contains(mapping.keys[index])
                default: !kept.contains(mapping.keys[index]) && mapping.values[index].hasBlanks(outside: kept)
                }
            }
        default: false
        }
    }

    private func pruned(keeping kept: Set<String>) -> Value {
        switch content {
        case .text(let text): return text.isBlank ? .null : self
        case .list(let elements):
            return .list(elements.map { $0.pruned(keeping: kept) }.filter(\.holdsText))
        case .mapping(let mapping):
            var result = mapping
            for (key, value) in zip(mapping.keys, mapping.values) where !kept.contains(key) {
                result[key] = value.pruned(keeping: kept)
            }
            return .mapping(result)
        default: return self
        }
    }

    /// Whether there is anything to print.
    private var holdsText: Bool {
        switch content {
        case .null, .bool: false
        case .text, .integer, .decimal: true
        case .list(let elements): elements.contains(where: \.holdsText)
        case .mapping(let mapping):
            zip(mapping.keys, mapping.values).contains { !Self.labels.contains($0) && $1.holdsText }
        }
    }
}
