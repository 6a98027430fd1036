/// Where a control tag stands in the tree.
struct TagSite {
    /// An element around a tag: its role, and a number that tells it from all others.
    struct Ancestor: Hashable {
        var role: ElementRole
        var number: Int
    }

    /// Whether something is to be seen in the tag's paragraph before and behind it.
    struct Sides: Hashable {
        var before = false
        var after = false

        /// Whether the tag stands in the middle of a text.
        var isMiddle: Bool { before && after }
    }

    /// The tag's index in the part's list.
    var tag: Int
    /// The elements around it from the root inwards.
    var ancestors: [Ancestor]
    var sides = Sides()

    /// The depth of the innermost element of a role.
    func depth(of role: ElementRole) -> Int? {
        ancestors.lastIndex { $0.role == role }
    }

    /// The depth of the innermost element of a role among those that it shares with other tags.
    func depth(of role: ElementRole, within count: Int) -> Int? {
        ancestors.prefix(count).lastIndex { $0.role == role }
    }
}
