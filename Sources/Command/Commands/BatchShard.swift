/// One of several parts of a list, which differ by at most one record.
struct BatchShard {
    private let part: Int
    private let count: Int

    /// Reads `I/N`, counted from 1.
    init?(_ text: String) {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let part = numbers[0], let count = numbers[1], count >= 1, (1...count).contains(part)
        else { return nil }
        self.part = part
        self.count = count
    }

    /// Whether a record, by its index, is of the part.
    func contains(_ index: Int) -> Bool { index % count == part - 1 }
}
