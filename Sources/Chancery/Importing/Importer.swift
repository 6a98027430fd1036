import ChanceryArchive
public import ChanceryDiagnostics
public import ChanceryDocument
public import ChanceryModels
import ChanceryOpenDocument
import ChanceryRecognition
import ChanceryWordprocessingML

/// Turns files into documents, and documents into models.
public struct Importer: Sendable {
    /// The bounds that hostile input meets.
    public var limits: Limits
    /// The year of a plan that does not name one.
    public var year: Int?
    /// What reads documents of Word 97–2003; without one they are refused.
    public var office: (any OfficeProgram)?
    private(set) var vocabulary = Vocabulary.builtIn

    /// Creates an importer.
    public init(limits: Limits = Limits(), year: Int? = nil) {
        self.limits = limits
        self.year = year
    }

    /// Teaches what a column is, by its heading: `Форма отчётности=document`.
    ///
    /// - Throws: `column-mapping`, `unknown-role`: faults of usage.
    public mutating func addColumn(_ mapping: String) throws(Diagnostic) {
        vocabulary = try vocabulary.adding(mapping: mapping)
    }

    /// Reads a document as a person sees it.
    ///
    /// - Throws: What the file is, where it is neither DOCX nor ODT (`encrypted`, `old-word`, `foreign-format`, `empty-file`,
    ///   `truncated-package` …); what is broken in it; the limit that it passes.
    public func document(from input: Input) throws(DiagnosticList) -> Reading<Document> {
        do throws(Diagnostic) {
            let (document, diagnostics) = try read(try modern(input))
            return Reading(document, diagnostics: diagnostics.map { $0.named(input.name) })
        } catch {
            throw DiagnosticList([error.named(input.name)])
        }
    }

    /// A document of Word 97–2003 as DOCX, any other as it is.
    private func modern(_ input: Input) throws(Diagnostic) -> Input {
        guard try FileKind(sniffing: input.contents) == .wordBinary else { return input }
        guard let office else { throw .missingLibreOffice }
        return Input(
            name: input.name,
            bytes: try office.converted(try input.bytes, from: "doc", to: "docx", within: limits.officeSeconds))
    }

    /// Reads a file by what it is, whatever its name says.
    private func read(_ input: Input) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        if let page = try input.page { return (MarkdownReader.document(from: page), []) }
        switch try FileKind(sniffing: input.contents) {
        case .flatODF: return try OpenDocumentReader.read(flat: try input.bytes, limits: limits)
        case .flatOPC: return try DocumentReader.read(flat: try input.bytes, limits: limits)
        case .word2003XML: return try Word2003Reader.read(try input.bytes, limits: limits)
        default: break
        }
        let archive = try input.archive(limits: limits)
        if OpenDocumentReader.isOpenDocument(archive) { return try OpenDocumentReader.read(archive, limits: limits) }
        return try DocumentReader.read(try input.wordArchive(limits: limits), limits: limits)
    }

    /// Reads the plan that a document holds.
    ///
    /// - Throws: What ``document(from:)`` throws; `no-plan` where no table is headed as plans are.
    public func plan(from input: Input) throws(DiagnosticList) -> Reading<Plan> {
        var document = try document(from: input)
        return try plan(emptying: &document, named: input.name)
    }

    /// Reads the plan of a document that has been read, and lets its main text go.
    ///
    /// - Parameters:
    ///   - document: The document, with what there was to say about it; its main text is empty afterwards.
    ///   - name: The name of its file, for messages.
    ///   - checks: What else to look for in the plan; by default what tells how sure its reading is.
    /// - Throws: `no-plan`, behind what was said of the document.
    func plan(
        emptying document: inout Reading<Document>, named name: String, checks: [any PlanCheck] = PlanChecks.reading
    ) throws(DiagnosticList) -> Reading<Plan> {
        let recogniser = PlanRecogniser(vocabulary: vocabulary, year: year, checks: checks)
        return try recognised(in: &document, named: name) { document throws(DiagnosticList) in
            try recogniser.plan(emptying: &document.body)
        }
    }
}
