import ChanceryText

/// Texts that were met lately: what a document says again and again (executors, deadlines, kinds of documents) is stored once.
///
/// A table with a place for each text by its hash; a text that falls on a taken place takes it over. So it costs the same
/// whatever the document holds.
package struct TextPool {
    private static let size = 4096
    /// Shorter texts live in the `String` itself, longer ones hardly repeat.
    private static let lengths = 16...768
    private var texts = [String](repeating: "", count: size)

    package init() {}

    /// The text of bytes in UTF-8; what is no UTF-8 is mended.
    package mutating func text(of bytes: [UInt8]) -> String {
        guard Self.lengths.contains(bytes.count) else { return String(decoding: bytes, as: UTF8.self) }
        let place = Int(truncatingIfNeeded: bytes.span.wordHash & UInt64(Self.size - 1))
        let known = texts[place]
        if known.utf8.count == bytes.count, known.utf8Span.span.isEqual(to: bytes.span) { return known }
        let text = String(decoding: bytes, as: UTF8.self)
        texts[place] = text
        return text
    }
}
