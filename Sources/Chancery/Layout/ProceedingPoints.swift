import ChanceryModels

/// Finds the decisions that stand under the items of minutes too, as import gives them: once among all, in the order of
/// the course, and once by their text under their item.
struct ProceedingPoints {
    /// The decisions that the points of each item are; `nil` for one that is not among all decisions.
    private(set) var decisions: [[Decision?]] = []
    /// The indices of the decisions that are printed under their items.
    private(set) var printed: Set<Int> = []

    init(_ minutes: MeetingProtocol) {
        var next = 0
        for proceeding in minutes.proceedings {
            var own: [Decision?] = []
            for text in proceeding.decided {
                let found = minutes.decisions.indices.dropFirst(next).first { minutes.decisions[$0].text == text }
                if let found {
                    printed.insert(found)
                    next = found + 1
                }
                own.append(found.map { minutes.decisions[$0] })
            }
            decisions.append(own)
        }
    }
}
