import ChanceryText

/// Cells that were met lately: those that hold one and the same paragraph share its storage.
///
/// What a table says again and again (executors, deadlines, kinds of documents) is then stored once, and a cell that says it
/// costs nothing but its place. A table with a place for each text by its hash; a text that falls on a taken place takes it over.
package struct BlockPool {
    private static let size = 4096
    private var known = [[Block]](repeating: [], count: size)

    package init() {}

    /// The blocks of a cell, or those of one before it that says the same and looks alike.
    package mutating func shared(_ blocks: [Block]) -> [Block] {
        // What a list numbers is the only one of its kind.
        guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0], paragraph.label == nil else {
            return blocks
        }
        let bytes = paragraph.text.utf8Span.span
        let place = Int(truncatingIfNeeded: bytes.wordHash & UInt64(Self.size - 1))
        // Texts are compared as bytes: those that are only equivalent stay as they are written.
        if case .paragraph(let other)? = known[place].first, other.looks(like: paragraph),
            other.text.utf8Span.span.isEqual(to: bytes)
        {
            return known[place]
        }
        known[place] = blocks
        return blocks
    }
}
