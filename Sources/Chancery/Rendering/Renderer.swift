public import ChanceryData
public import ChanceryDiagnostics
public import ChanceryModels
import ChanceryTemplates

/// Fills templates with models.
///
/// The same model and template give the same bytes, on every machine and in every time zone.
public struct Renderer: Sendable {
    /// Where templates are found.
    public var templates: TemplateStore
    /// The bounds that hostile templates and data meet.
    public var limits: Limits

    /// Creates a renderer.
    public init(templates: TemplateStore, limits: Limits = Limits()) {
        self.templates = templates
        self.limits = limits
    }

    /// The document that a plan gives.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - template: The path or the name of a template; the built-in one of plans by default.
    ///   - format: What the document is to be; what the template is by default.
    ///   - unresolved: What becomes of a name in the template that the data does not have.
    /// - Throws: All that is wrong with the template, or with the data for it, at once.
    public func render(
        _ plan: Plan, template: String? = nil, as format: DocumentFormat? = nil, unresolved: Unresolved = .fail
    ) throws(DiagnosticList) -> Rendering {
        try fill(template ?? Plan.kind.rawValue, format, unresolved) { PlanData.value(of: plan, naming: $0.rootNames) }
    }

    /// The document that data give: a model of the kind that they name, or data of the user's own, which
    /// need a template of the user's own.
    ///
    /// - Throws: `no-template` for data of no kind without a template; the problems of the model; what
    ///   ``render(_:template:unresolved:)-(Plan,_,_,_)`` throws.
    public func render(
        _ data: Value, template: String? = nil, as format: DocumentFormat? = nil, unresolved: Unresolved = .fail
    ) throws(DiagnosticList) -> Rendering {
        switch try ModelFile.kind(of: data) {
        case .plan?:
            return try render(try Plan(from: data), template: template, as: format, unresolved: unresolved)
        case nil:
            guard let template else { throw DiagnosticList([.noTemplate]) }
            return try fill(template, format, unresolved) { _ in data }
        }
    }

    private func fill(
        _ name: String, _ format: DocumentFormat?, _ unresolved: Unresolved, with data: (Template) -> Value
    ) throws(DiagnosticList) -> Rendering {
        let file: TemplateFile
        do throws(Diagnostic) {
            file = try TemplateFile(
                Input(name: name, bytes: try templates.package(name, for: format)), limits: limits)
            if let format, format != file.format { throw .otherFormat(file.format, wanted: format).named(name) }
        } catch {
            throw DiagnosticList([error])
        }
        do throws(DiagnosticList) {
            let template = try file.compiled(limits: limits)
            let bytes = try template.fill(data(template), unresolved: unresolved.tags)
            return Rendering(bytes: bytes, diagnostics: template.hasTags ? [] : [.noTags.named(name)])
        } catch {
            // The places are those of the template.
            throw DiagnosticList(error.diagnostics.map { $0.named(name) })
        }
    }
}
