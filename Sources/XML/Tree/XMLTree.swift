import CLibXML2
package import ChanceryDiagnostics

/// A part as a tree of values.
package struct XMLTree: Sendable, Hashable {
    /// Comments and processing instructions before the root element.
    package var prologue: [XMLNode]
    package var root: XMLElement

    /// Creates a tree.
    package init(root: XMLElement, prologue: [XMLNode] = []) {
        self.root = root
        self.prologue = prologue
    }

    /// Parses a part; nothing is fetched, expanded or repaired.
    ///
    /// - Parameters:
    ///   - bytes: The part as it stands in the package.
    ///   - part: Its name, for messages.
    ///   - limits: The bounds of depth, attributes and names.
    /// - Throws: `malformed-xml`, `document-type`, `too-deep`, `too-many-attributes`, `too-many-names`, at the line of the first fault.
    package static func parse(_ bytes: [UInt8], part: String, limits: Limits) throws(Diagnostic) -> XMLTree {
        let place = Place(.part(part), .line(1))
        let bytes = part == ManifestType.part ? ManifestType.declared(bytes) : bytes
        guard CInt(exactly: bytes.count) ?? 0 > 0, let parser = unsafe xmlNewParserCtxt() else {
            throw .malformedXML(at: place, saying: "the part is empty or larger than 2 GB")
        }
        defer { unsafe xmlFreeParserCtxt(parser) }
        var attributes = AttributeGuard(limit: limits.xmlAttributes)
        for start in stride(from: 0, to: bytes.count, by: 4096)
        where attributes.passesLimit(bytes.span.extracting(start..<min(start + 4096, bytes.count))) {
            throw .tooManyAttributes(limit: limits.xmlAttributes, at: Place(.part(part)))
        }
        let faults = XMLTreeFaults(part: part)
        let me = unsafe Unmanaged.passUnretained(faults).toOpaque()
        unsafe parser.pointee._private = unsafe me
        defer { unsafe parser.pointee._private = nil }
        // Without a document type there is nothing to expand and nothing to fetch; nor is there with one that declares nothing and that
        // nobody follows.
        if part == ManifestType.part {
            unsafe XMLTreeFaults.refuseDeclarations(parser)
        } else {
            unsafe parser.pointee.sax.pointee.internalSubset = { context, _, _, _ in
                unsafe XMLTreeFaults.stop(context)
            }
        }
        unsafe parser.pointee.sax.pointee.serror = { context, error in
            unsafe XMLTreeFaults.keep(error, context)
        }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let parsed = unsafe bytes.withUnsafeBytes { buffer in
            unsafe faults.begin(reading: buffer, with: parser, namesUpTo: limits.xmlNames)
            defer { faults.endReading() }
            return unsafe xmlCtxtReadIO(
                parser, XMLTreeFaults.readBytes, nil, me, nil, nil, CInt(options.rawOption))
        }
        defer { if let document = unsafe parsed { unsafe xmlFreeDoc(document) } }
        if let fault = faults.first { throw fault }
        guard let document = unsafe parsed else { throw .malformedXML(at: place, saying: "unknown fault") }
        var builder = XMLTreeBuilder(part: part, limits: limits)
        return try unsafe builder.tree(of: document)
    }
}
