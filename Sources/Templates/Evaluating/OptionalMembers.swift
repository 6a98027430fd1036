import Synchronization

/// Which members the records of open loops may lack: those that other records of the same list have.
///
/// Asked where a record lacks one; what has been found is kept, so that a long table is not gone through for each of its rows.
final class OptionalMembers: Sendable {
    private struct Question: Hashable {
        let loop: Int
        let members: [String]
    }

    private static let capacity = 1000
    private let answers = Mutex<[Question: Bool]>([:])

    /// Whether some element of a loop has a member, or a member of a member.
    ///
    /// - Parameter loop: The number of the loop, which no other has.
    func areKnown(_ members: [String], of loop: Int, over items: LoopItems) -> Bool {
        let question = Question(loop: loop, members: members)
        return answers.withLock { answers in
            if let known = answers[question] { return known }
            let isKnown = (0..<items.count).contains { index in
                var value = items[index]
                for member in members { value = value?.member(member) }
                return value != nil
            }
            // Loops inside of others come and go.
            if answers.count >= Self.capacity { answers = [:] }
            answers[question] = isKnown
            return isKnown
        }
    }
}
