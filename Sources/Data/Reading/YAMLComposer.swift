import ChanceryDiagnostics

/// Builds the value of a YAML text from its events.
///
/// An alias shares the storage of what it names; only how many values and levels that would be is counted, so a text of
/// a few lines cannot stand for billions.
struct YAMLComposer: ~Copyable {
    /// What an anchor names.
    private struct Anchored {
        var value: Value
        /// How many values it holds, itself included, and how deep they are nested.
        var count: Int
        var depth: Int
    }

    private var events: YAMLEventStream
    /// How many values there may be; only aliases that multiply pass it.
    private let valueLimit: Int
    private var count = 0
    private var depth = 0
    /// The deepest level reached since the innermost open anchor began.
    private var deepest = 0
    private var anchors: [String: Anchored] = [:]
    private var recentKeys = RecentKeys()

    init(_ bytes: [UInt8]) throws(Diagnostic) {
        events = try YAMLEventStream(bytes)
        // Without aliases a text has no more values than bytes; with them a little more is honest.
        valueLimit = max(100_000, bytes.count)
    }

    /// The value of the only document; `nil` where there is none.
    mutating func document() throws(Diagnostic) -> Value? {
        guard case .documentStart = try events.next() else { return nil }
        let value = try value(of: try events.next())
        switch try events.next() {
        case .streamEnd: return value
        default:
            throw .malformedYAML(
                events.position, Wording("a second document begins", russian: "начинается второй документ"))
        }
    }

    private mutating func value(of event: YAMLEvent) throws(Diagnostic) -> Value {
        let position = events.position
        switch event {
        case .alias(let name): return try value(ofAlias: name, at: position)
        case .scalar(let scalar, let anchor):
            try count(1, at: position)
            let value = Value(scalar.content, at: position)
            if let anchor { anchors[anchor] = Anchored(value: value, count: 1, depth: 0) }
            return value
        case .listStart(let anchor):
            return try nested(anchor, at: position) { composer throws(Diagnostic) in .list(try composer.elements()) }
        case .mappingStart(let anchor):
            return try nested(anchor, at: position) { composer throws(Diagnostic) in .mapping(try composer.mapping()) }
        case .end, .documentStart, .streamEnd:
            throw .malformedYAML(position, Wording("a value is missing", russian: "не хватает значения"))
        }
    }

    /// A list or mapping, one level deeper.
    private mutating func nested(
        _ anchor: String?, at position: TextPosition,
        _ content: (inout YAMLComposer) throws(Diagnostic) -> Value.Content
    ) throws(Diagnostic) -> Value {
        let outerDeepest = deepest
        let countBefore = count
        try count(1, at: position)
        try descend(1, at: position)
        deepest = depth
        let value = Value(try content(&self), at: position)
        depth -= 1
        if let anchor { anchors[anchor] = Anchored(value: value, count: count - countBefore, depth: deepest - depth) }
        deepest = max(deepest, outerDeepest)
        return value
    }

    private mutating func value(ofAlias name: String, at position: TextPosition) throws(Diagnostic) -> Value {
        guard let anchored = anchors[name] else {
            throw .malformedYAML(
                position, Wording("the alias *\(name) leads nowhere", russian: "псевдоним *\(name) никуда не ведёт"))
        }
        try count(anchored.count, at: position)
        try descend(anchored.depth, at: position)
        deepest = max(deepest, depth)
        depth -= anchored.depth
        return anchored.value
    }

    private mutating func count(_ added: Int, at position: TextPosition) throws(Diagnostic) {
        count += added
        if count > valueLimit { throw .tooManyAliases(at: position, limit: valueLimit) }
    }

    private mutating func descend(_ levels: Int, at position: TextPosition) throws(Diagnostic) {
        depth += levels
        if depth > YAMLReader.depthLimit { throw .nestedTooDeep(at: position, limit: YAMLReader.depthLimit) }
    }

    private mutating func elements() throws(Diagnostic) -> [Value] {
        var elements: [Value] = []
        while true {
            let event = try events.next()
            if case .end = event { return elements }
            elements.append(try value(of: event))
        }
    }

    private mutating func mapping() throws(Diagnostic) -> Mapping {
        var keys: [String] = []
        var values: [Value] = []
        var positions: [TextPosition] = []
        var seen: Set<String> = []
        while true {
            let event = try events.next()
            if case .end = event { break }
            let position = events.position
            let key = try key(event)
            // Records have few keys; only a large dictionary is worth a set.
            if keys.count < 16 ? keys.contains(key) : seen.contains(key) {
                let first = keys.firstIndex(of: key).map { positions[$0] }
                throw .duplicateKey(key, at: position, first: first)
            }
            keys.append(key)
            if keys.count == 16 { seen = Set(keys) } else if keys.count > 16 { seen.insert(key) }
            positions.append(position)
            values.append(try value(of: try events.next()))
        }
        return Mapping(keys: recentKeys.shared(keys), values: values, keyPositions: positions)
    }

    private mutating func key(_ event: YAMLEvent) throws(Diagnostic) -> String {
        switch event {
        case .scalar(let scalar, let anchor):
            if let anchor { anchors[anchor] = Anchored(value: .text(scalar.text), count: 1, depth: 0) }
            return scalar.text
        case .alias(let name):
            if let text = anchors[name]?.value.text { return text }
        default: break
        }
        throw .malformedYAML(events.position, Wording("a key must be a text", russian: "ключ должен быть текстом"))
    }
}
