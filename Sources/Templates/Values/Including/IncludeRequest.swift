import ChanceryDiagnostics

/// A tag that includes a template, at its place.
struct IncludeRequest {
    /// How the template is to stand there.
    enum Extent: Hashable {
        /// Inside of a paragraph with other text.
        case line
        /// As the text of an item of a list, if it is one line; else as blocks.
        case item
        /// Instead of a paragraph.
        case blocks
    }

    var name: String
    var place: Place
    var source: String
    var extent: Extent
}
