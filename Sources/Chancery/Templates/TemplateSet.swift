import ChanceryArchive
public import ChanceryDiagnostics
import ChanceryTemplates

/// The templates that others may include by name: `{% include "signature" %}`.
///
/// A template takes nothing from anywhere else: what is not declared here cannot be included.
public struct TemplateSet: Sendable, Hashable {
    var included = IncludedTemplates()

    /// Creates an empty set.
    public init() {}

    /// The names, in the order in which they were declared.
    public var names: [String] { included.names }

    /// Declares a template.
    ///
    /// A DOCX and an ODT may share a name: each is included into templates of its own format.
    ///
    /// - Throws: What the file is, where it is no document.
    public mutating func declare(_ template: Input, as name: String) throws(Diagnostic) {
        let kind = try FileKind(sniffing: template.contents)
        if kind != .flatODF, let problem = Diagnostic.foreignFile(kind) { throw problem.named(template.name) }
        included.declare(name, IncludedTemplates.File(name: template.name, bytes: try template.bytes))
    }

    /// A template with all in it that it includes.
    func expanded(_ template: Input, filters: FilterRegistry, limits: Limits) throws(DiagnosticList) -> Input {
        if included.isEmpty { return template }
        let bytes: [UInt8]
        do throws(Diagnostic) {
            let kind = try FileKind(sniffing: template.contents)
            // What is no document is told where the template is opened.
            if kind != .flatODF, Diagnostic.foreignFile(kind) != nil { return template }
            bytes = try template.bytes
        } catch {
            throw DiagnosticList([error.named(template.name)])
        }
        do throws(DiagnosticList) {
            let expanded = try TemplateIncluder.expanded(bytes, with: included, filters: filters, limits: limits)
            return Input(name: template.name, bytes: expanded)
        } catch {
            throw DiagnosticList(error.diagnostics.map { $0.named(template.name) })
        }
    }
}
