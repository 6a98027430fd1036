/// What takes the tree of a value piece by piece, in the order of writing: a writer of JSON, a writer of YAML, a builder of ``Value``.
///
/// Calls nest properly and every value of a mapping follows its key. A model of a hundred thousand rows goes
/// through a sink without ever standing in memory as a tree.
public protocol ValueSink {
    /// Nothing.
    mutating func null()
    /// Yes or no.
    mutating func bool(_ value: Bool)
    /// A whole number.
    mutating func integer(_ value: Int)
    /// A number with a fraction.
    mutating func decimal(_ value: Double)
    /// A text.
    mutating func text(_ value: String)
    /// A list begins; its elements follow.
    mutating func beginList()
    /// The list that began last ends.
    mutating func endList()
    /// A mapping begins; its keys and values follow in turn.
    mutating func beginMapping()
    /// The key of the value that follows.
    mutating func key(_ key: String)
    /// The mapping that began last ends.
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
        case .object(let object):
            if let text = object.text {
                self.text(text)
            } else if let made = value.madeList {
                list(made.elements)
            } else {
                null()
            }
        case .list(let elements): list(elements)
        case .mapping(let mapping):
            beginMapping()
            for (key, element) in zip(mapping.keys, mapping.values) {
                self.key(key)
                self.value(element)
            }
            endMapping()
        }
    }

    private mutating func list(_ elements: [Value]) {
        beginList()
        for element in elements { value(element) }
        endList()
    }
}
