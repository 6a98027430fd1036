/// Turns the words of deadlines into their notation, each wording once: a plan says «в течение года» a hundred times.
struct DeadlineNotation {
    /// What became of a wording.
    struct Reading: Sendable, Hashable {
        /// The notation; `nil` where the words have no reading.
        var notation: String?
        /// Whether words stand there that could not be read.
        var isUnresolved: Bool
    }

    private let read: (String) -> Reading
    private var known: [String: Reading] = [:]

    /// Creates a memory before a way of reading.
    init(_ read: @escaping (String) -> Reading) {
        self.read = read
    }

    /// The reading of a wording.
    mutating func reading(of text: String) -> Reading {
        if let reading = known[text] { return reading }
        let reading = read(text)
        known[text] = reading
        return reading
    }
}
