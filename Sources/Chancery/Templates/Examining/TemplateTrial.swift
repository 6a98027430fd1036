import ChanceryArchive
import ChanceryData
public import ChanceryDiagnostics
import ChanceryTemplates
import ChanceryXML

/// What came of filling a template with made-up data.
public struct TemplateTrial: Sendable {
    /// The documents, the fullest first; those that could not be made are missing.
    public private(set) var documents: [[UInt8]] = []
    /// What went wrong with a filling, and as notes what no data reached.
    public private(set) var diagnostics: [Diagnostic] = []
    /// What the documents are.
    public let format: DocumentFormat
    /// How many outcomes of loops and conditions there are.
    public let outcomeCount: Int
    /// How many of them the fillings have had.
    public let reachedCount: Int

    init(
        of file: Input, as format: DocumentFormat, _ coverage: TemplateCoverage, _ template: Template, data: Value?,
        limits: Limits
    ) {
        self.format = format
        outcomeCount = coverage.outcomeCount
        reachedCount = coverage.reachedCount
        if let data, let document = try? template.fill(data) { add(document, limits) }
        for data in coverage.samples {
            do throws(DiagnosticList) {
                add(try template.fill(data), limits)
            } catch {
                // What is made up may be wrong in ways that tags do not tell: rows of a table that do not fit, a text
                // where a filter of the user's wants something special.
                tell(error.diagnostics.map { $0.asMisfit })
            }
        }
        tell(coverage.missed)
        diagnostics = diagnostics.map { $0.named(file.name) }
    }

    private mutating func add(_ document: [UInt8], _ limits: Limits) {
        documents.append(document)
        tell(Self.faults(in: document, format, limits: limits))
    }

    private mutating func tell(_ found: [Diagnostic]) {
        for diagnostic in found where !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    /// What is wrong with a document that was made: it does not open again, or a tag is left in it.
    private static func faults(in document: [UInt8], _ format: DocumentFormat, limits: Limits) -> [Diagnostic] {
        do throws(Diagnostic) {
            if format == .fodt {
                _ = try XMLTree.parse(document, part: "office:document", limits: limits)
                return tagsLeft(in: document, limits: limits)
            }
            let archive = try ZipReader(document, limits: limits)
            for entry in archive.entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
                let bytes = try archive.bytes(of: entry)
                _ = try XMLTree.parse(bytes, part: entry.name, limits: limits)
            }
        } catch {
            return [error]
        }
        return tagsLeft(in: document, limits: limits)
    }

    private static func tagsLeft(in document: [UInt8], limits: Limits) -> [Diagnostic] {
        do throws(DiagnosticList) {
            let read = try Importer(limits: limits).document(from: Input(name: "", bytes: document))
            return read.model.holdsTags ? [.tagsLeft] : []
        } catch {
            return error.diagnostics
        }
    }
}
