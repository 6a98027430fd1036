import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates
import ChanceryXML

/// Compiles a document, fills it, and looks at what came out.
enum FillExecution {
    private static let part = "word/document.xml"
    private static let filters = FilterRegistry()

    static func run(_ blocks: [FuzzBlock], isWord: Bool, _ data: Value) -> FuzzOutcome {
        var outcome = FuzzOutcome()
        var limits = Limits()
        limits.loopIterations = 20_000
        limits.outputBytes = 1 << 20
        do throws(DiagnosticList) {
            let template =
                isWord
                ? try Template.compile(try package(FuzzSheet.word(blocks)), filters: filters, limits: limits)
                : try Template.compile(flat: FuzzSheet.open(blocks), filters: filters, limits: limits)
            let output = try template.fill(data)
            outcome.isAccepted = true
            outcome.faults = try faults(of: output, isWord: isWord, in: blocks)
        } catch {
            for problem in error.diagnostics where outcome.isAccepted || problem.code.rawValue == "malformed-xml" {
                outcome.faults.append("\(problem)")
            }
        }
        return outcome
    }

    private static func package(_ body: [UInt8]) throws(DiagnosticList) -> ZipReader {
        do throws(Diagnostic) {
            let writer = try ZipWriter()
            try writer.add("[Content_Types].xml", Array("<Types/>".utf8), level: 0)
            try writer.add(part, body, level: 0)
            return try ZipReader(try writer.finish())
        } catch {
            throw DiagnosticList([error])
        }
    }

    private static func faults(of output: [UInt8], isWord: Bool, in blocks: [FuzzBlock]) throws(DiagnosticList)
        -> [String]
    {
        do throws(Diagnostic) {
            guard isWord else { return shapes(try XMLTree.parse(output, part: "flat", limits: Limits()).root) }
            let archive = try ZipReader(output)
            guard let entry = archive.entry(part) else { return ["the part is gone"] }
            return shapes(try XMLTree.parse(try archive.bytes(of: entry), part: part, limits: Limits()).root)
        } catch {
            throw DiagnosticList([error])
        }
    }

    /// Elements that hold nothing and must hold something.
    private static func shapes(_ element: XMLElement) -> [String] {
        var faults: [String] = []
        let names = element.elements.map(\.localName)
        switch element.localName {
        case "tc": if names.last != "p" { faults.append("a cell does not end in a paragraph") }
        case "txbxContent": if !names.contains("p") { faults.append("an empty box") }
        case "tbl": if !names.contains("tr") { faults.append("a table without rows") }
        case "tr": if !names.contains("tc") { faults.append("a row without cells") }
        case "list", "list-item", "table-cell", "body":
            if names.isEmpty { faults.append("nothing in <\(element.localName)>") }
        case "table": if !names.contains("table-row") { faults.append("a table without rows") }
        case "table-row":
            if !names.contains("table-cell") && !names.contains("covered-table-cell") {
                faults.append("a row without cells")
            }
        default: break
        }
        for child in element.elements { faults += shapes(child) }
        return faults
    }
}
