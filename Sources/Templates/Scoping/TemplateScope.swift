/// A loop or a condition: the tags that open its branches, and what stands in each.
struct TemplateScope: Sendable {
    struct Branch: Sendable {
        /// The tag that opens the branch, by its index in the part's list.
        var tag: Int
        var nodes: [TemplateNode]
    }

    var branches: [Branch]
}
