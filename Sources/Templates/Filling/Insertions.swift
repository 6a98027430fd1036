/// Bytes that belong before what has been written already: a style that a later cell needs, how many rows a merge took.
struct Insertions {
    private struct Insertion {
        var offset: Int
        var bytes: [UInt8]
        /// The element that makes the insertion needless where it stands right behind the offset; empty for none.
        var substitute: [UInt8] = []
    }

    private var list: [Insertion] = []

    /// How many there are.
    var count: Int { list.count }

    /// Notes bytes for an offset of the output as it is now.
    mutating func add(_ text: String, at offset: Int) {
        list.append(Insertion(offset: offset, bytes: Array(text.utf8)))
    }

    /// Notes bytes that are needed only where no element of a name stands right behind an offset.
    mutating func add(_ text: String, at offset: Int, unlessBefore element: String) {
        list.append(Insertion(offset: offset, bytes: Array(text.utf8), substitute: Array("<\(element)".utf8)))
    }

    /// Takes back what belongs behind an offset; that part of the output is gone.
    mutating func removeAll(behind offset: Int) {
        list.removeAll { $0.offset > offset }
    }

    /// Follows bytes that have come into the output at an offset.
    mutating func move(behind offset: Int, by count: Int) {
        for index in list.indices where list[index].offset > offset { list[index].offset += count }
    }

    /// Puts all in their places.
    func apply(to output: inout [UInt8]) {
        let list = self.list.filter { $0.substitute.isEmpty || !Self.stands($0.substitute, in: output, at: $0.offset) }
        if list.isEmpty { return }
        if list.count == 1 {
            output.insert(contentsOf: list[0].bytes, at: list[0].offset)
            return
        }
        var result: [UInt8] = []
        result.reserveCapacity(output.count + list.reduce(0) { $0 + $1.bytes.count })
        var position = 0
        // Those of one offset keep their order.
        let sorted = list.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        for (_, insertion) in sorted {
            result.append(contentsOf: output[position..<insertion.offset])
            result.append(contentsOf: insertion.bytes)
            position = insertion.offset
        }
        result.append(contentsOf: output[position...])
        output = result
    }

    /// Whether an element begins at an offset, or behind the blanks there.
    private static func stands(_ start: [UInt8], in output: [UInt8], at offset: Int) -> Bool {
        let rest = output[offset...].drop { $0 == UInt8(ascii: " ") || (0x9...0xD).contains($0) }
        guard rest.starts(with: start), let next = rest.dropFirst(start.count).first else { return false }
        return [UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "/")].contains(next)
    }
}
