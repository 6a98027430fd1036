/// Where a control tag is to go.
struct TagTarget: Hashable {
    /// On which side of the element that it leaves a tag goes.
    enum Side: Hashable {
        /// An opener.
        case before
        /// The opener of another branch.
        case middle
        /// An end.
        case after
    }

    /// The depth of the element that it becomes a child of; the root has 0.
    var depth: Int
    var side: Side
    /// Whether the tags of the group come out of different children of that element, which are then carriers where they hold nothing else.
    var crosses: Bool
    /// The carrier that goes whatever else it holds, as python-docx-template does where a prefix names it.
    var carrier: ElementRole?
}
