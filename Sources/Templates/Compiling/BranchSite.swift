/// A condition with its branches.
struct BranchSite: Sendable {
    struct Branch: Sendable {
        var tag: Int
        var condition: Expression
        var body: [Instruction]
    }

    var branches: [Branch]
    var otherwise: [Instruction]
}
