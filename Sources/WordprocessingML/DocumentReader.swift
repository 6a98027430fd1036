package import ChanceryArchive
package import ChanceryDiagnostics
package import ChanceryDocument
import ChanceryXML

/// Reads a DOCX package, or its flat form, into the format-neutral document.
///
/// The main part is found by its relationship, whatever its name; parts stream through the parser and are never held as a whole.
/// A part beside the main one that is missing or broken costs a warning, not the document, save for styles and lists: what a reader
/// sees hangs on them.
package struct DocumentReader {
    private let source: PartSource
    private let limits: Limits
    private var styles = StyleSheet()
    private var numbering = Numbering()
    private var findings = Findings()
    private var warnings: [Diagnostic] = []

    /// Reads a document.
    ///
    /// - Returns: The document, and what was met and not carried over.
    /// - Throws: `not-a-word-document`, `missing-part`, and what unpacking and parsing of the main part throw.
    package static func read(
        _ package: ZipReader, limits: Limits = Limits()
    ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        try read(.package(package), limits: limits)
    }

    /// Reads a document of one XML file with all parts in it («Flat OPC», `pkg:package`).
    ///
    /// - Returns: The document, and what was met and not carried over.
    /// - Throws: `not-a-word-document`, `missing-part`, `document-type`, `malformed-xml`, and the limits of parsing.
    package static func read(
        flat bytes: [UInt8], limits: Limits = Limits()
    ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        try read(.flat(try FlatPackage(bytes, limits: limits)), limits: limits)
    }

    private static func read(
        _ source: PartSource, limits: Limits
    ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        var reader = DocumentReader(source: source, limits: limits)
        let document = try reader.document()
        return (document, reader.warnings + reader.findings.diagnostics)
    }

    private init(source: PartSource, limits: Limits) {
        self.source = source
        self.limits = limits
    }

    private mutating func document() throws(Diagnostic) -> Document {
        let roots = try Relationships(of: "", in: source, limits: limits)
        let main = try mainPart(roots)
        let relationships = try Relationships(of: main, in: source, limits: limits)
        numbering = try tree(relationships.part(ofKind: "numbering")).map { Numbering($0) } ?? Numbering()
        styles = StyleSheet.read(try tree(relationships.part(ofKind: "styles")), with: &numbering)

        let body = try story(main, at: .whole)
        guard let first = body.stories.first else { throw .notWord }
        // One body is the rule; what a broken program writes as several is one text.
        var document = Document(body: body.stories.count == 1 ? first : Array(body.stories.joined()))
        for (index, part) in parts(body.headerIDs, relationships).enumerated() {
            document.headers += try stories(of: part, at: Place(.header(index + 1)))
        }
        for (index, part) in parts(body.footerIDs, relationships).enumerated() {
            document.footers += try stories(of: part, at: Place(.footer(index + 1)))
        }
        document.footnotes = try stories(of: relationships.part(ofKind: "footnotes"), at: Place(.footnote(1)))
        document.endnotes = try stories(of: relationships.part(ofKind: "endnotes"), at: Place(.endnote(1)))
        document.comments = try stories(of: relationships.part(ofKind: "comments"), at: Place(.comment(1)))
        document.properties = try properties(roots)
        return document
    }

    /// The name of the main part: by its relationship, or by its type where a broken program has lost the relationship.
    private func mainPart(_ roots: Relationships) throws(Diagnostic) -> String {
        // Its absence harms nothing, but a package whose list of contents is broken is no package (OPC, ISO/IEC 29500-2 §6.2.3).
        var listed = MainPartList()
        if let types = source.name(of: "[Content_Types].xml") {
            try source.parse(types, knowing: OPC.vocabulary, with: &listed, limits: limits)
        }
        if let part = roots.part(ofKind: "officeDocument") {
            guard let name = source.name(of: part) else { throw .missingMainPart(part) }
            return name
        }
        if let name = listed.names.lazy.compactMap({ source.name(of: $0) }).first { return name }
        throw .notWord
    }

    /// The parts that references lead to, each once; one that leads nowhere harms nobody.
    private func parts(_ ids: [String], _ relationships: Relationships) -> [String] {
        var parts: [String] = []
        for part in ids.compactMap({ relationships.part($0) }) where !parts.contains(part) { parts.append(part) }
        return parts
    }

    private mutating func story(_ part: String, at place: Place) throws(Diagnostic) -> StoryReader {
        var reader = StoryReader(styles: styles, counter: ListCounter(numbering), limits: limits, storyPlace: place)
        try source.parse(part, knowing: W.vocabulary, with: &reader, limits: limits)
        findings.add(reader.findings)
        return reader
    }

    /// The stories of a part beside the main one.
    private mutating func stories(of part: String?, at place: Place) throws(Diagnostic) -> [[Block]] {
        guard let part else { return [] }
        do {
            return try story(part, at: place).stories
        } catch {
            try lose(error)
            return []
        }
    }

    /// The tree of a part that may be missing or empty, but not broken.
    private mutating func tree(_ part: String?) throws(Diagnostic) -> XMLElement? {
        guard let part else { return nil }
        guard let name = source.name(of: part) else {
            warnings.append(.unreadablePart(.missingPart(part)))
            return nil
        }
        if try source.bytes(of: name).isEmpty {
            warnings.append(.unreadablePart(.emptyPart(name)))
            return nil
        }
        return try source.tree(of: name, limits: limits)
    }

    /// Goes on without a broken part; a limit that was passed or a hostile part stops the work all the same.
    private mutating func lose(_ problem: Diagnostic) throws(Diagnostic) {
        guard ["malformed-xml", "broken-entry", "missing-part"].contains(problem.code.rawValue) else { throw problem }
        warnings.append(.unreadablePart(problem))
    }

    /// The core properties (OPC, ISO/IEC 29500-2 §8) by their local names; none if the part is missing or broken.
    private mutating func properties(_ roots: Relationships) throws(Diagnostic) -> [String: String] {
        guard let part = roots.part(ofKind: "core-properties"), source.name(of: part) != nil else { return [:] }
        do {
            var properties: [String: String] = [:]
            for element in try source.tree(of: part, limits: limits).elements {
                let text = element.text
                if !text.isEmpty { properties[element.localName] = text }
            }
            return properties
        } catch {
            try lose(error)
            return [:]
        }
    }
}
