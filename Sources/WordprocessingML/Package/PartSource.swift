import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// Where the parts of a document lie: in a ZIP package or in one flat XML file.
enum PartSource {
    case package(ZipReader)
    case flat(FlatPackage)

    /// The name of a part as it is written where it lies; `nil` where there is none. Letter case does not count (OPC,
    /// ISO/IEC 29500-2 §6.2.2.3).
    func name(of part: String) -> String? {
        switch self {
        case .package(let package): package.entry(part)?.name
        case .flat(let package): package.name(of: part)
        }
    }

    /// The bytes of a part.
    ///
    /// - Throws: `missing-part`, and what unpacking throws.
    func bytes(of part: String) throws(Diagnostic) -> [UInt8] {
        switch self {
        case .package(let package):
            guard let entry = package.entry(part) else { throw .missingPart(part) }
            return try package.bytes(of: entry)
        case .flat(let package):
            return try package.bytes(of: part)
        }
    }

    /// The tree of a part.
    ///
    /// - Throws: `missing-part`, and what unpacking and parsing throw.
    func tree(of part: String, limits: Limits) throws(Diagnostic) -> XMLElement {
        let root = try XMLTree.parse(try bytes(of: part), part: part, limits: limits).root
        switch self {
        case .package: return root
        case .flat: return FlatPackage.content(of: root)
        }
    }

    /// Streams a part through a handler.
    ///
    /// - Throws: `missing-part`, and what unpacking and parsing throw.
    func parse<Handler: XMLHandler>(
        _ part: String, knowing vocabulary: XMLVocabulary, with handler: inout Handler, limits: Limits
    ) throws(Diagnostic) {
        switch self {
        case .package(let package):
            guard let entry = package.entry(part) else { throw .missingPart(part) }
            let stream = try package.stream(entry)
            try XMLStream.parse(stream, knowing: vocabulary, with: &handler, part: entry.name, limits: limits)
        case .flat(let package):
            let input = try package.input(of: part)
            try XMLStream.parse(input, knowing: vocabulary, with: &handler, part: part, limits: limits)
        }
    }
}
