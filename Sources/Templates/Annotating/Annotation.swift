package import ChanceryDiagnostics

/// A remark for the reader of a template, at a place of it.
package struct Annotation: Sendable, Hashable {
    package var place: Place
    package var text: String

    /// Creates a remark.
    package init(_ text: String, at place: Place) {
        self.text = text
        self.place = place
    }
}
