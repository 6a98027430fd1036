import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// A package whose parts stand in one XML file, as Word saves «Flat OPC» (`pkg:package`).
///
/// Parts of XML are kept where they stand in the file; parts in Base64 (pictures, fonts) hold nothing that is read and are left out.
struct FlatPackage {
    private let markup: FlatMarkup
    private var pieces: [String: MarkupPiece] = [:]
    private var names: [String: String] = [:]

    /// The depth of a part's root: inside of `pkg:package`, `pkg:part` and `pkg:xmlData`.
    private static let depth = 3

    /// Finds the parts of a file.
    ///
    /// - Throws: `document-type`, `malformed-xml`, and what parsing the tags of the parts throws.
    init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        markup = FlatMarkup(bytes)
        for piece in try MarkupPiece.pieces(of: markup.bytes, atDepth: Self.depth, part: "pkg:package") {
            guard let name = try Self.name(of: piece, in: markup, limits: limits) else { continue }
            if names.count >= limits.entries { throw .tooManyParts(limit: limits.entries) }
            // The first element of a part is its root, the first part of a name the part.
            if pieces[name.lowercased()] == nil {
                pieces[name.lowercased()] = piece
                names[name.lowercased()] = name
            }
        }
    }

    /// The name of a part as it is written, the slash before it apart.
    func name(of part: String) -> String? { names[part.lowercased()] }

    /// A part with the tags around it, which hold its namespaces.
    ///
    /// - Throws: `missing-part`.
    func input(of part: String) throws(Diagnostic) -> MarkupInput {
        guard let piece = pieces[part.lowercased()] else { throw .missingPart(part) }
        return markup.input(of: piece)
    }

    /// A part with the tags around it, as bytes.
    ///
    /// - Throws: `missing-part`.
    func bytes(of part: String) throws(Diagnostic) -> [UInt8] {
        guard let piece = pieces[part.lowercased()] else { throw .missingPart(part) }
        return markup.bytes(of: piece)
    }

    /// The root of a part without the tags around it.
    static func content(of root: XMLElement) -> XMLElement {
        var element = root
        for _ in 0..<depth {
            guard let inner = element.elements.first(where: { _ in true }) else { return element }
            element = inner
        }
        return element
    }

    /// The name that the `pkg:part` around a piece has; the tags are parsed by themselves.
    private static func name(
        of piece: MarkupPiece, in markup: FlatMarkup, limits: Limits
    ) throws(Diagnostic) -> String? {
        let shell = MarkupPiece(ancestors: piece.ancestors, range: 0..<0)
        let root = try XMLTree.parse(markup.bytes(of: shell), part: "pkg:package", limits: limits).root
        guard let part = root.first("part", .flatOPC), part.first("xmlData", .flatOPC) != nil,
            let name = part.attribute("name", .flatOPC)
        else { return nil }
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }
}
