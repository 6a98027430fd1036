/// Keys with their values in the order of writing; equal when the same keys have equal values in whatever order.
///
/// Look-up is linear: records have few keys, and records of one kind share the storage of their keys.
public struct Mapping: Sendable {
    /// The keys, each once.
    public private(set) var keys: [String]
    /// The values, in step with the keys.
    public private(set) var values: [Value]
    /// Where the keys stand, in step with them; empty for a mapping that was made.
    public private(set) var keyPositions: [TextPosition]

    /// Creates an empty mapping.
    public init() {
        keys = []
        values = []
        keyPositions = []
    }

    /// Creates a mapping of keys that are known to differ; the array of keys may be shared between many.
    public init(keys: [String], values: [Value]) {
        self.keys = keys
        self.values = values
        keyPositions = []
    }

    /// Creates a mapping that was read from a file.
    init(keys: [String], values: [Value], keyPositions: [TextPosition]) {
        self.keys = keys
        self.values = values
        self.keyPositions = keyPositions
    }

    /// The value of a key.
    public subscript(key: String) -> Value? {
        get { keys.firstIndex(of: key).map { values[$0] } }
        set {
            switch (keys.firstIndex(of: key), newValue) {
            case (let index?, let value?): values[index] = value
            case (let index?, nil):
                keys.remove(at: index)
                values.remove(at: index)
                if !keyPositions.isEmpty { keyPositions.remove(at: index) }
            case (nil, let value?): append(key, value, at: nil)
            case (nil, nil): break
            }
        }
    }

    /// Adds a key that the mapping does not have yet.
    public mutating func append(_ key: String, _ value: Value, at position: TextPosition?) {
        keys.append(key)
        values.append(value)
        if let position, keyPositions.count == keys.count - 1 { keyPositions.append(position) }
    }

    /// Where a key stands in the file, if the mapping was read from one.
    public func position(ofKeyAt index: Int) -> TextPosition? {
        keyPositions.indices.contains(index) ? keyPositions[index] : nil
    }
}

extension Mapping: Hashable {
    public static func == (left: Mapping, right: Mapping) -> Bool {
        left.keys.count == right.keys.count && left.keys.allSatisfy { left[$0] == right[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(keys.count)
    }
}
