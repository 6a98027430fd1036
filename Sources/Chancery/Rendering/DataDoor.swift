import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates

/// Lets a filling take pictures and documents from the data's folder, and models rendered by their templates.
struct DataDoor: ResourceDoor {
    let folder: DataFolder
    let renderer: Renderer

    func bytes(ofFile name: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        try folder.bytes(ofFile: name, limit: limit)
    }

    func document(_ request: DocumentRequest, as suffix: String) throws(DiagnosticList) -> [UInt8] {
        guard renderer.depth < renderer.limits.documentDepth else {
            throw DiagnosticList([.documentsTooDeep(limit: renderer.limits.documentDepth)])
        }
        var inner = renderer
        inner.depth += 1
        let format = DocumentFormat(rawValue: suffix) ?? .docx
        switch request.source {
        case .model(let value):
            return try inner.render(value, template: try template(of: request), as: format).bytes
        case .file(let name):
            let bytes: [UInt8]
            do throws(Diagnostic) {
                bytes = try folder.bytes(ofFile: name, limit: renderer.limits.entryBytes)
            } catch {
                throw DiagnosticList([error])
            }
            guard ["yaml", "yml", "json"].contains(Path.suffix(of: name)) else { return bytes }
            do throws(DiagnosticList) {
                let value = try ModelFile.value(of: Input(name: name, bytes: bytes))
                return try inner.render(value, template: try template(of: request), as: format).bytes
            } catch {
                throw DiagnosticList(error.diagnostics.map { $0.file == nil ? $0.named(name) : $0 })
            }
        }
    }

    /// A template that is built in or lies beside the data; a template does not open others from elsewhere.
    private func template(of request: DocumentRequest) throws(DiagnosticList) -> String? {
        guard let name = request.template else { return nil }
        guard name.contains("/") || name.contains(".") || name.contains("\\") else { return name }
        do throws(Diagnostic) {
            return try folder.path(of: name)
        } catch {
            throw DiagnosticList([error])
        }
    }
}
