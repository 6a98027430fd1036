/// Where a control tag stands in the tree.
struct TagSite {
    /// An element around a tag: its role, and a number that tells it from all others.
    struct Ancestor: Hashable {
        var role: ElementRole
        var number: Int
    }

    /// The tag's index in the part's list.
    var tag: Int
    /// The elements around it from the root inwards.
    var ancestors: [Ancestor]

    /// The depth of the innermost element of a role.
    func depth(of role: ElementRole) -> Int? {
        ancestors.lastIndex { $0.role == role }
    }
}
