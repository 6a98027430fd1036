import ChanceryData

/// A sink that builds the value it is told, and counts what it is told.
struct ValueTree: ValueSink {
    private(set) var result = Value.null
    private(set) var callCount = 0
    private var open: [Value] = []
    private var keys: [[String]] = []

    /// What a writer of models tells.
    init(_ write: (inout ValueTree) -> Void) { write(&self) }

    mutating func null() { add(.null) }
    mutating func bool(_ value: Bool) { add(Value(.bool(value))) }
    mutating func integer(_ value: Int) { add(.integer(value)) }
    mutating func decimal(_ value: Double) { add(Value(.decimal(value))) }
    mutating func text(_ value: String) { add(.text(value)) }
    mutating func beginList() { begin(.list([])) }
    mutating func endList() { end() }
    mutating func beginMapping() { begin(.mapping(Mapping())) }
    mutating func key(_ key: String) { keys[keys.count - 1].append(key) }
    mutating func endMapping() { end() }

    private mutating func begin(_ value: Value) {
        open.append(value)
        keys.append([])
    }

    private mutating func end() {
        keys.removeLast()
        if let value = open.popLast() { add(value) }
    }

    private mutating func add(_ value: Value) {
        callCount += 1
        guard let outer = open.popLast() else {
            result = value
            return
        }
        switch outer.content {
        case .list(let elements): open.append(.list(elements + [value]))
        case .mapping(var mapping):
            mapping.append(keys.last?.last ?? "", value, at: nil)
            open.append(.mapping(mapping))
        default: open.append(outer)
        }
    }
}
