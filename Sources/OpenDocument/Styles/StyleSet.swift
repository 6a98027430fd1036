/// The styles of one scope: the common ones of a document, or the automatic ones of a part.
///
/// Automatic styles of `content.xml` and `styles.xml` may share names and mean different things.
struct StyleSet: Sendable {
    var paragraphs: [String: Style] = [:]
    var texts: [String: Style] = [:]
    var tables: [String: Style] = [:]
    var columns: [String: Style] = [:]
    var lists: [String: ListStyle] = [:]
}
