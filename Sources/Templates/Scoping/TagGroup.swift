/// The tags that belong together: an opener, the openers of its other branches, its end.
struct TagGroup: Hashable {
    /// Indices into the part's list of tags, in order.
    var tags: [Int]
    /// How deep in the tree the container lies in which they are to be siblings.
    var depth = 0
}
