import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// The templates that a template may include by name.
struct IncludeOptions: ParsableArguments {
    @Option(
        name: .customLong("include"),
        help: ArgumentHelp(
            "Declare a template for {% include \"name\" %}: a file, called by its name without suffix or as you say; of a folder, all in it.",
            valueName: "[name=]file"))
    var declarations: [String] = []

    /// The store of a session with these templates declared.
    ///
    /// - Throws: What reading them throws.
    func templates(of session: Session) throws(Diagnostic) -> TemplateStore {
        var store = session.templates
        for declaration in declarations {
            if session.console.files.kind(of: declaration) == nil, let sign = declaration.firstIndex(of: "=") {
                let name = String(declaration[..<sign])
                try store.declare(String(declaration[declaration.index(after: sign)...]), as: name)
            } else {
                try store.declare(declaration)
            }
        }
        return store
    }
}
