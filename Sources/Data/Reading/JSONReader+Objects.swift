import ChanceryDiagnostics

extension JSONReader {
    /// An object; the reading stands at its brace.
    mutating func object(at start: TextPosition) throws(Diagnostic) -> Mapping {
        try enter(at: start)
        if closes(with: UInt8(ascii: "}")) { return Mapping() }
        // As long as the keys are those of an object met before, none is made afresh.
        var step: Int? = KeyTree.root
        var others = OtherKeys()
        var values: [Value] = []
        var positions: [TextPosition] = []
        repeat {
            let place = position
            if let before = step, let known = keyTree.step(from: before, at: index, in: bytes.span) {
                pass(keyTree.extent(of: known))
                if positions.isEmpty {
                    let count = keyTree.expectedCount(after: known)
                    values.reserveCapacity(count)
                    positions.reserveCapacity(count)
                }
                step = known
            } else {
                step = try newKey(behind: step, &others, at: place, positions)
            }
            positions.append(place)
            skipBlanks()
            guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
                throw fault("a colon is expected here", "здесь ожидается двоеточие")
            }
            index += 1
            skipBlanks()
            values.append(try value())
        } while try goesOn(until: UInt8(ascii: "}"))
        if let step { keyTree.end(at: step) }
        return Mapping(
            keys: step.map { keyTree.keys(to: $0) } ?? others.keys, values: values, keyPositions: positions)
    }

    /// Reads a key that no object had at this place so far.
    ///
    /// - Returns: The step to it, where the tree of keys can take it; else it is one of the others.
    private mutating func newKey(
        behind step: Int?, _ others: inout OtherKeys, at place: TextPosition, _ positions: [TextPosition]
    ) throws(Diagnostic) -> Int? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            throw fault("a key in quotes is expected here", "здесь ожидается ключ в кавычках")
        }
        let (start, continuationsBefore) = (index, continuations)
        let key = try string()
        if let step {
            let known = keyTree.keys(to: step)
            if let first = known.firstIndex(of: key) {
                throw .duplicateKey(key, at: place, first: positions[first])
            }
            let added = keyTree.add(
                key, spelled: bytes[start..<index], continuations: continuations - continuationsBefore, to: step)
            if let added { return added }
            for key in known { others.append(key) }
        }
        if others.holds(key) {
            throw .duplicateKey(key, at: place, first: others.keys.firstIndex(of: key).map { positions[$0] })
        }
        others.append(key)
        return nil
    }
}

/// The keys of an object that is like no other.
private struct OtherKeys {
    private(set) var keys: [String] = []
    private var known: Set<String> = []

    func holds(_ key: String) -> Bool { known.contains(key) }

    mutating func append(_ key: String) {
        keys.append(key)
        known.insert(key)
    }
}
