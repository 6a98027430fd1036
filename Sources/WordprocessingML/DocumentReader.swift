package import ChanceryArchive
package import ChanceryDiagnostics
package import ChanceryDocument
import ChanceryXML

/// Reads a DOCX package into the format-neutral document.
///
/// The main part is found by its relationship, whatever its name; parts stream through the parser and are never held as a whole.
/// A part beside the main one that is missing or broken costs a warning, not the document.
package struct DocumentReader {
    private let package: ZipReader
    private let limits: Limits
    private var diagnostics: [Diagnostic] = []

    /// Reads a document.
    ///
    /// - Returns: The document, and what was met and not carried over.
    /// - Throws: `not-a-word-document`, `missing-part`, and what unpacking and parsing of the main part throw.
    package static func read(
        _ package: ZipReader, limits: Limits = Limits()
    ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        var reader = DocumentReader(package: package, limits: limits)
        let document = try reader.document()
        return (document, reader.diagnostics)
    }

    private init(package: ZipReader, limits: Limits) {
        self.package = package
        self.limits = limits
    }

    private mutating func document() throws(Diagnostic) -> Document {
        // Nothing in it is needed to read, but a package whose list of contents is broken is no package (OPC, ISO/IEC 29500-2 §6.2.3).
        if let types = package.entry("[Content_Types].xml") {
            _ = try XMLTree.parse(try package.bytes(of: types), part: types.name, limits: limits)
        }
        let roots = try Relationships(of: "", in: package, limits: limits)
        guard let mainPart = roots.part(ofKind: "officeDocument") else { throw .notWord }
        guard let entry = package.entry(mainPart) else { throw .missingMainPart(mainPart) }
        let relationships = try Relationships(of: entry.name, in: package, limits: limits)
        let styles = try tree(relationships.part(ofKind: "styles")).map { StyleSheet($0.root) } ?? StyleSheet()
        var numbering = try tree(relationships.part(ofKind: "numbering")).map { Numbering($0.root) } ?? Numbering()
        numbering.resolveLinks(styles)

        let body = try story(entry, styles: styles, numbering: numbering, at: .whole)
        var document = Document(body: body.stories.first ?? [])
        if body.stories.isEmpty { throw .notWord }
        for (index, id) in body.headerIDs.enumerated() {
            let place = Place(.header(index + 1))
            document.headers += try stories(of: relationships.part(id), styles, numbering, at: place)
        }
        for (index, id) in body.footerIDs.enumerated() {
            document.footers += try stories(
                of: relationships.part(id), styles, numbering, at: Place(.footer(index + 1)))
        }
        document.footnotes = try stories(
            of: relationships.part(ofKind: "footnotes"), styles, numbering, at: Place(.footnote(1)))
        document.endnotes = try stories(
            of: relationships.part(ofKind: "endnotes"), styles, numbering, at: Place(.endnote(1)))
        document.comments = try stories(
            of: relationships.part(ofKind: "comments"), styles, numbering, at: Place(.comment(1)))
        document.properties = try properties(roots)
        return document
    }

    private mutating func story(
        _ entry: ZipEntry, styles: StyleSheet, numbering: Numbering, at place: Place
    ) throws(Diagnostic) -> StoryReader {
        var reader = StoryReader(
            styles: styles, counter: ListCounter(numbering), limits: limits, storyPlace: place)
        let stream = try package.stream(entry)
        try XMLStream.parse(stream, knowing: W.vocabulary, with: &reader, part: entry.name, limits: limits)
        diagnostics += reader.notes
        if reader.changeCount > 0 { diagnostics.append(Diagnostic.trackedChanges(reader.changeCount).inside(place)) }
        if reader.hiddenCount > 0 { diagnostics.append(Diagnostic.hiddenText(reader.hiddenCount).inside(place)) }
        return reader
    }

    /// The stories of a part beside the main one.
    private mutating func stories(
        of part: String?, _ styles: StyleSheet, _ numbering: Numbering, at place: Place
    ) throws(Diagnostic) -> [[Block]] {
        guard let part else { return [] }
        guard let entry = package.entry(part) else {
            diagnostics.append(.unreadablePart(.missingPart(part)))
            return []
        }
        do {
            return try story(entry, styles: styles, numbering: numbering, at: place).stories
        } catch {
            return try lose(error)
        }
    }

    /// The tree of a part beside the main one.
    private mutating func tree(_ part: String?) throws(Diagnostic) -> XMLTree? {
        guard let part else { return nil }
        guard let entry = package.entry(part) else {
            diagnostics.append(.unreadablePart(.missingPart(part)))
            return nil
        }
        return try XMLTree.parse(try package.bytes(of: entry), part: entry.name, limits: limits)
    }

    /// Goes on without a broken part; a limit that was passed or a hostile part stops the work all the same.
    private mutating func lose(_ problem: Diagnostic) throws(Diagnostic) -> [[Block]] {
        guard problem.code == "malformed-xml" || problem.code == "broken-entry" else { throw problem }
        diagnostics.append(.unreadablePart(problem))
        return []
    }

    /// The core properties (OPC, ISO/IEC 29500-2 §8) by their local names; none if the part is missing or broken.
    private mutating func properties(_ roots: Relationships) throws(Diagnostic) -> [String: String] {
        guard let part = roots.part(ofKind: "core-properties"), let entry = package.entry(part) else { return [:] }
        let bytes = try package.bytes(of: entry)
        do {
            var properties: [String: String] = [:]
            for element in try XMLTree.parse(bytes, part: part, limits: limits).root.elements {
                let text = element.text
                if !text.isEmpty { properties[element.localName] = text }
            }
            return properties
        } catch {
            _ = try lose(error)
            return [:]
        }
    }
}
