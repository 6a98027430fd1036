import ChanceryArchive
import ChanceryData
public import ChanceryDiagnostics
import ChanceryModels
import ChanceryRecognition
import ChanceryTemplates

/// Tells every problem of a model, a template or a document.
public struct Checker: Sendable {
    /// The bounds that hostile input meets.
    public var limits: Limits
    /// What reads documents of Word 97–2003; without one they are refused.
    public var office: (any OfficeProgram)?

    /// Creates a checker.
    public init(limits: Limits = Limits(), office: (any OfficeProgram)? = nil) {
        self.limits = limits
        self.office = office
    }

    /// What there is to say about a file: a text is taken for a model, a document with tags for a template, any other
    /// for a plan.
    ///
    /// - Throws: What the file is, where it is none of these, and what keeps it from being read at all.
    public func diagnostics(of input: Input) throws(DiagnosticList) -> [Diagnostic] {
        if try Self.isText(input) { return diagnostics(ofModel: input) }
        var importer = Importer(limits: limits)
        importer.office = office
        var document = try importer.document(from: input)
        if document.model.holdsTags { return try TemplateExaminer(limits: limits).diagnostics(of: input) }
        do throws(DiagnosticList) {
            return try importer.plan(emptying: &document, named: input.name, checks: PlanChecks.all).diagnostics
        } catch {
            return error.diagnostics
        }
    }

    /// What there is to say about a template, by its path or name.
    ///
    /// - Throws: What finding and reading it throws.
    public func diagnostics(
        ofTemplateAt template: String, in store: TemplateStore, filledWith data: TemplateData = .unknown
    ) throws(DiagnosticList) -> [Diagnostic] {
        let file: Input
        do throws(Diagnostic) {
            file = Input(name: template, bytes: try store.package(template))
        } catch {
            throw DiagnosticList([error])
        }
        return try TemplateExaminer(limits: limits).diagnostics(of: file, filledWith: data)
    }

    /// The problems of a model; data without a kind are the user's own and may hold what they like.
    private func diagnostics(ofModel input: Input) -> [Diagnostic] {
        do throws(DiagnosticList) {
            let data = try ModelFile.value(of: input)
            guard case .mapping = data.content else { return [.notAModel.named(input.name)] }
            guard let model = try ModelFile.kind(of: data)?.read(data) else { return [] }
            return ModelChecks.diagnostics(of: model).map { $0.named(input.name) }
        } catch {
            return error.diagnostics.map { $0.named(input.name) }
        }
    }

    /// Text in UTF-8, or in UTF-16 with a mark.
    ///
    /// - Throws: `read-failed`.
    private static func isText(_ input: Input) throws(DiagnosticList) -> Bool {
        do throws(Diagnostic) {
            switch try FileKind(sniffing: input.contents) {
            case .text: return true
            case .unknown: return [[0xFF, 0xFE], [0xFE, 0xFF]].contains(try input.contents.bytes(0..<2))
            default: return false
            }
        } catch {
            throw DiagnosticList([error.named(input.name)])
        }
    }
}
