/// A condition with its branches.
final class BranchSite: Sendable {
    /// A branch with its condition.
    final class Branch: Sendable {
        let tag: Int
        let condition: Expression
        /// The condition as a test of a path, where it is no more than that.
        let test: PathTest?
        let body: [Instruction]

        init(tag: Int, condition: Expression, body: [Instruction]) {
            self.tag = tag
            self.condition = condition
            test = PathTest(condition)
            self.body = body
        }
    }

    let branches: [Branch]
    let otherwise: [Instruction]

    init(branches: [Branch], otherwise: [Instruction]) {
        self.branches = branches
        self.otherwise = otherwise
    }
}
