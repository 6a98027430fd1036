import ChanceryDocument
import ChanceryText

/// Lists of one text that were met lately: items that say the same share the storage.
///
/// A table with a place for each text by its hash; a text that falls on a taken place takes it over.
struct TextListPool {
    private static let size = 4096
    private var known = [[String]](repeating: [], count: size)

    /// The list that holds a text and nothing else.
    mutating func list(of text: String) -> [String] {
        let bytes = text.utf8Span.span
        let place = Int(truncatingIfNeeded: bytes.wordHash & UInt64(Self.size - 1))
        // Compared as bytes: a text that is only equivalent stays as it is written.
        if let other = known[place].first, other.utf8Span.span.isEqual(to: bytes) { return known[place] }
        let list = [text]
        known[place] = list
        return list
    }
}
