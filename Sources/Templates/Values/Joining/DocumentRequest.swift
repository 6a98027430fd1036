package import ChanceryData
package import ChanceryDiagnostics

/// A document that a template asks to be inserted.
package struct DocumentRequest: Sendable, Hashable {
    /// Where it comes from.
    package enum Source: Sendable, Hashable {
        /// A file beside the data.
        case file(String)
        /// Data that a template turns into a document.
        case model(Value)
    }

    /// Whose pages its text stands on.
    package enum Pages: Sendable, Hashable {
        /// Its own, where their size, orientation or headers differ and the place allows for it.
        case automatic
        /// Its own: size, margins, headers, a new page before and behind.
        case own
        /// Those around.
        case shared

        init?(named name: String) {
            switch NameFolding.key(of: name) {
            case "auto", "авто": self = .automatic
            case "own", "свои": self = .own
            case "shared", "общие": self = .shared
            default: return nil
            }
        }
    }

    package var source: Source
    package var template: String?
    package var pages: Pages
    /// Where in the template its tag stands.
    package var place: Place = .whole
}
