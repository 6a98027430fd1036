package import ChanceryDiagnostics
package import ChanceryDocument
import ChanceryXML

/// Reads an XML document of Word 2003 (`w:wordDocument`) into the format-neutral document.
///
/// Source: the schemas of «Microsoft Office 2003 XML Reference». Lists and styles are turned into those of Word 2007, the body is streamed by
/// the same reader with the other names; headers, notes and comments stand inside of the text and are taken out of it.
package struct Word2003Reader {
    private let markup: FlatMarkup
    private let limits: Limits
    private let pieces: [MarkupPiece]
    private static let part = "w:wordDocument"

    /// Reads a document.
    ///
    /// - Returns: The document, and what was met and not carried over.
    /// - Throws: `not-a-word-document`, `document-type`, and what parsing throws.
    package static func read(
        _ bytes: [UInt8], limits: Limits = Limits()
    ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        try Word2003Reader(bytes, limits: limits).read()
    }

    private init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        markup = FlatMarkup(bytes)
        self.limits = limits
        pieces = try MarkupPiece.pieces(of: markup.bytes, atDepth: 1, part: Self.part)
    }

    private func read() throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        guard let body = piece("body") else { throw .notWord }
        var numbering = try tree("lists").map { Numbering($0.modernised) } ?? Numbering()
        let styles = StyleSheet.read(try tree("styles")?.modernised, with: &numbering)
        var reader = StoryReader(styles: styles, counter: ListCounter(numbering), limits: limits)
        try XMLStream.parse(
            markup.input(of: body), knowing: W.vocabularyOf2003, with: &reader, part: Self.part, limits: limits)
        let sides = reader.sideStories
        let document = Document(
            body: Array(reader.stories.joined()), headers: sides.headers, footers: sides.footers,
            footnotes: sides.footnotes, endnotes: sides.endnotes, comments: sides.comments,
            properties: try properties())
        return (document, reader.findings.diagnostics)
    }

    private func piece(_ name: String) -> MarkupPiece? {
        pieces.first { $0.localName(in: markup.bytes) == name }
    }

    /// A child of the root as a tree.
    private func tree(_ name: String) throws(Diagnostic) -> XMLElement? {
        guard let piece = piece(name) else { return nil }
        let root = try XMLTree.parse(markup.bytes(of: piece), part: Self.part, limits: limits).root
        return root.elements.first { _ in true }
    }

    /// The properties under the names that Word 2007 gives them.
    private func properties() throws(Diagnostic) -> [String: String] {
        var properties: [String: String] = [:]
        guard let tree = try tree("DocumentProperties") else { return properties }
        for element in tree.elements {
            let name = Self.propertyNames[element.localName]
            let text = element.text
            if let name, !text.isEmpty { properties[name] = text }
        }
        return properties
    }

    private static let propertyNames = [
        "Title": "title", "Subject": "subject", "Author": "creator", "Keywords": "keywords",
        "Description": "description", "LastAuthor": "lastModifiedBy", "Revision": "revision", "Created": "created",
        "LastSaved": "modified", "Category": "category", "LastPrinted": "lastPrinted",
    ]
}
