/// Turns the words of deadlines into their notation, each wording once: a plan says «в течение года» a hundred times.
struct DeadlineNotation {
    /// What became of a wording.
    struct Reading: Sendable, Hashable {
        /// The notation; `nil` where the words have no reading.
        var notation: String?
        /// Why some of the words have none; `nil` where all have, and where no deadline of the plan can have one.
        var fault: Fault?
    }

    /// Why words have no notation.
    enum Fault: Sendable, Hashable {
        /// Nobody can tell what they say.
        case unresolved
        /// «май» in the plan of several years.
        case yearMissing
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
