/// What takes the tree of a value piece by piece, in the order of writing: a writer of JSON, a writer of YAML, a builder of ``Value``.
///
/// Calls nest properly and every value of a mapping follows its key. A model of a hundred thousand rows goes
/// through a sink without ever standing in memory as a tree.
public protocol ValueSink {
    mutating func null()
    mutating func bool(_ value: Bool)
    mutating func integer(_ value: Int)
    mutating func decimal(_ value: Double)
    mutating func text(_ value: String)
    mutating func beginList()
    mutating func endList()
    mutating func beginMapping()
    /// The key of the value that follows.
    mutating func key(_ key: String)
    mutating func endMapping()
}

extension ValueSink {
    /// Passes a whole tree on.
    public mutating func value(_ value: Value) {
        switch value.content {
        case .null: null()
        case .bool(let bool): self.bool(bool)
        case .integer(let number): integer(number)
        case .decimal(let number): decimal(number)
        case .text(let text): self.text(text)
        case .list(let elements):
            beginList()
            for element in elements { self.value(element) }
            endList()
        case .mapping(let mapping):
            beginMapping()
            for (key, element) in zip(mapping.keys, mapping.values) {
                self.key(key)
                self.value(element)
            }
            endMapping()
        }
    }
}
