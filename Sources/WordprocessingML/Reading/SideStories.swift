import ChanceryDocument

/// The stories that stand inside of the text and are no part of it.
struct SideStories {
    /// What a story is.
    enum Kind {
        /// The text of a box: it follows the paragraph that anchors it.
        case textBox
        case header
        case footer
        case footnote
        case endnote
        case comment
    }

    private(set) var headers: [[Block]] = []
    private(set) var footers: [[Block]] = []
    private(set) var footnotes: [[Block]] = []
    private(set) var endnotes: [[Block]] = []
    private(set) var comments: [[Block]] = []

    mutating func add(_ blocks: [Block], as kind: Kind) {
        switch kind {
        case .textBox: break
        case .header: headers.append(blocks)
        case .footer: footers.append(blocks)
        case .footnote: footnotes.append(blocks)
        case .endnote: endnotes.append(blocks)
        case .comment: comments.append(blocks)
        }
    }
}
