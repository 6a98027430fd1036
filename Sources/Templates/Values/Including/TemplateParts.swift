import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// The parts of a template, packed or flat, without the remarks of an earlier check, which quote tags.
struct TemplateParts {
    private var parts: PackageParts?
    private var flat: [UInt8]
    private let limits: Limits

    init(_ bytes: [UInt8], _ format: Dialect.Format, limits: Limits) throws(Diagnostic) {
        self.limits = limits
        guard bytes.starts(with: [0x50, 0x4B]) else {
            parts = nil
            flat = bytes
            try remove(RemarkRemover(format), from: PartName.flat, bytes)
            return
        }
        let parts = try PackageParts(bytes, limits: limits)
        self.parts = parts
        flat = []
        let relations = PackageRelations(of: parts.names, limits: limits) { parts[$0] }
        let remarks = RemarkRemover(format, relations, limits: limits) { parts[$0] }
        for name in parts.names where name.hasSuffix(".xml") {
            if let bytes = parts[name] { try remove(remarks, from: name, bytes) }
        }
    }

    private mutating func remove(_ remarks: RemarkRemover, from name: String, _ bytes: [UInt8]) throws(Diagnostic) {
        guard remarks.concerns(name, bytes) else { return }
        var tree = try XMLTree.parse(bytes, part: name, limits: limits)
        remarks.remove(from: &tree.root)
        set(name, tree)
    }

    /// The parts in which tags may include others, in their order.
    func kinds(_ format: Dialect.Format) -> [(name: String, kind: PartKind)] {
        guard let parts else { return [(PartName.flat, PartKind(dialect: .openDocument, story: .whole))] }
        return parts.names.compactMap { name in
            guard let kind = PartKind(name: name, format: format), kind.dialect.format != .plain else { return nil }
            return (name, kind)
        }
    }

    /// A part as a tree; `nil` for one that has no tags.
    func tree(_ name: String) throws(Diagnostic) -> XMLTree? {
        guard let bytes = parts == nil ? flat : parts?[name], bytes.contains(UInt8(ascii: "{")),
            parts == nil || CarrierScan.isMarkup(bytes)
        else { return nil }
        return try XMLTree.parse(bytes, part: name, limits: limits)
    }

    mutating func set(_ name: String, _ tree: XMLTree) {
        let bytes = XMLSerialiser.bytes(of: tree)
        if parts == nil { flat = bytes } else { parts?[name] = bytes }
    }

    /// Whether the text is one paragraph.
    func fitLine(_ format: Dialect.Format, _ parser: TagParser) throws(Diagnostic) -> Bool {
        let bytes = try packed()
        if format == .wordprocessingML {
            guard let body = WordBody(of: try WordPackage(bytes, limits: limits).document.root) else {
                throw .otherDocument("DOCX")
            }
            return IncludedBlocks.fitLine(body.content, dialect: .wordprocessingML, parser: parser)
        }
        let blocks = try OpenText(bytes, limits: limits).blocks.filter { node in
            if case .element(let element) = node { !OpenMerger.isApart(element) } else { true }
        }
        return IncludedBlocks.fitLine(blocks, dialect: .openDocument, parser: parser)
    }

    /// The file.
    func packed() throws(Diagnostic) -> [UInt8] {
        try parts?.packed() ?? flat
    }
}
