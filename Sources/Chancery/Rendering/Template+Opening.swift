import ChanceryArchive
import ChanceryDiagnostics
import ChanceryTemplates

extension Template {
    /// Compiles a template from its file.
    ///
    /// - Throws: What the file is, where it is no package; everything that is wrong with its tags.
    static func compile(
        _ file: Input, filters: FilterRegistry = .standard, limits: Limits
    ) throws(DiagnosticList) -> Template {
        let package: ZipReader
        do throws(Diagnostic) {
            package = try file.wordArchive(limits: limits)
        } catch {
            throw DiagnosticList([error])
        }
        do throws(DiagnosticList) {
            return try compile(package, filters: filters, limits: limits)
        } catch {
            throw DiagnosticList(error.diagnostics.map { $0.named(file.name) })
        }
    }
}
