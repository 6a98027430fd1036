import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryXML

@testable import ChanceryTemplates

extension Sheet {
    /// A whole file with some blocks: a DOCX, or a FODT.
    func file(_ blocks: [Block]) throws -> [UInt8] {
        switch self {
        case .odt: return Array(part(blocks).utf8)
        case .docx:
            let parts = Packages.docx("").map { ($0.0, $0.0 == "word/document.xml" ? part(blocks) : $0.1) }
            return try Packages.packed(parts)
        }
    }

    /// A template with what it includes.
    func expanded(_ blocks: [Block], with included: [String: [Block]], limits: Limits = Limits()) throws -> [UInt8] {
        var templates = IncludedTemplates()
        for (name, blocks) in included.sorted(by: { $0.key < $1.key }) {
            templates.declare(name, IncludedTemplates.File(name: name + ".file", bytes: try file(blocks)))
        }
        return try TemplateIncluder.expanded(
            try file(blocks), with: templates, filters: FilterRegistry(), limits: limits)
    }

    /// The texts of a whole file after filling.
    func texts(ofFile bytes: [UInt8], _ data: String) throws -> [String] {
        let value = try DataReader.read(Array(data.utf8))
        switch self {
        case .odt:
            let filled = try Template.compile(flat: bytes).fill(value)
            let root = try XMLTree.parse(filled, part: "filled", limits: Limits()).root
            OpenSheet.check(root)
            return OpenSheet.texts(root)
        case .docx:
            let filled = try ZipReader(Template.compile(ZipReader(bytes)).fill(value))
            guard let entry = filled.entry("word/document.xml") else { return [] }
            let root = try XMLTree.parse(try filled.bytes(of: entry), part: "filled", limits: Limits()).root
            WordSheet.check(root)
            return WordSheet.texts(root)
        }
    }
}
