import ChanceryDiagnostics

extension [Diagnostic] {
    /// The diagnostics in the order of their places; those of one place, and those of no known one at the end, stay as they stand.
    func ordered(by places: [Place]) -> [Diagnostic] {
        var ranks: [Place: Int] = [:]
        for (rank, place) in places.enumerated() where ranks[place] == nil { ranks[place] = rank }
        return enumerated().sorted { one, other in
            (ranks[one.element.place] ?? .max, one.offset) < (ranks[other.element.place] ?? .max, other.offset)
        }.map(\.element)
    }
}
