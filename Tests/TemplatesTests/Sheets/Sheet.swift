import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// A template of some blocks in a format, filled and read back.
enum Sheet: CaseIterable {
    case docx
    case odt

    /// The part that holds the blocks.
    func part(_ blocks: [Block]) -> String {
        switch self {
        case .docx: WordSheet.part(blocks)
        case .odt: OpenSheet.part(blocks)
        }
    }

    private var dialect: Dialect {
        switch self {
        case .docx: .wordprocessingML
        case .odt: .openDocument
        }
    }

    /// The program of a part; `nil` for one without tags.
    func program(_ part: String) throws(DiagnosticList) -> Program? {
        let tree: XMLTree
        do throws(Diagnostic) {
            tree = try XMLTree.parse(Array(part.utf8), part: "part", limits: Limits())
        } catch {
            throw DiagnosticList([error])
        }
        return try PartCompiler(dialect: dialect, filters: FilterRegistry()).compile(tree, story: .whole)
    }

    /// The part after filling.
    func fill(_ part: String, _ data: Value, unresolved: UnresolvedTags = .fail) throws -> XMLElement {
        guard let program = try program(part) else {
            return try XMLTree.parse(Array(part.utf8), part: "part", limits: Limits()).root
        }
        var filling = Filling(
            data: data, identifiers: program.identifiersInUse, unresolved: unresolved, limits: Limits())
        let output = filling.fill(program)
        if !filling.problems.isEmpty { throw DiagnosticList(filling.problems) }
        let root = try XMLTree.parse(output, part: "filled", limits: Limits()).root
        switch self {
        case .docx: WordSheet.check(root)
        case .odt: OpenSheet.check(root)
        }
        return root
    }

    /// The texts of the filled blocks: paragraphs, items as `• …`, rows as `[a|b]`, boxes as `<…>`.
    func texts(_ blocks: [Block], _ data: Value) throws -> [String] {
        let root = try fill(part(blocks), data)
        switch self {
        case .docx: return WordSheet.texts(root)
        case .odt: return OpenSheet.texts(root)
        }
    }

    func texts(_ blocks: [Block], _ data: String) throws -> [String] {
        try texts(blocks, try DataReader.read(Array(data.utf8)))
    }

    /// What is wrong with a template.
    func problems(_ blocks: [Block]) throws -> [Diagnostic] {
        do throws(DiagnosticList) {
            _ = try program(part(blocks))
            return []
        } catch {
            return error.diagnostics
        }
    }
}

extension XMLElement {
    /// All elements of a name inside, in order.
    func descendants(_ name: String) -> [XMLElement] {
        elements.flatMap { ($0.localName == name ? [$0] : []) + $0.descendants(name) }
    }
}
