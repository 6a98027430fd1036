/// The style of a block that may begin a page which a paragraph of control tags left to it (ODF).
struct BlockStyleSite: Sendable {
    /// The family of the style: `paragraph` or `table`.
    var family: String
    /// The attribute that names the style, with a blank before it and up to the name.
    var attribute: Range<Int>
    /// The style of the block; `nil` where it has none.
    var name: String?
}
