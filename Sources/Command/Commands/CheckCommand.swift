import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery check`: every problem of a model, a template or a document.
struct CheckCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell every problem of a model, a template or a document, with its place.",
        discussion: """
            The exit code is 1 where there are errors or warnings, 65 for a file that cannot be read at all.

            Example:
              chancery new plan -o plan.yaml
              chancery check plan.yaml
            """)

    @Argument(help: "Models (YAML, JSON), templates and documents (DOCX, ODT); - is standard input.")
    var files: [String]

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let checker = Checker(limits: session.limits, office: session.console.office)
        return files.reduce(.done) { worst, file in
            let status = session.attempt(file) {
                // An unzipped template is a folder.
                let diagnostics: [Diagnostic] =
                    if session.console.files.kind(of: file) == .folder {
                        try checker.diagnostics(ofTemplateAt: file, in: session.templates)
                    } else {
                        try checker.diagnostics(of: try session.input(file))
                    }
                session.tell(diagnostics, of: file)
                return diagnostics.contains { $0.severity > .note } ? .problemsFound : .done
            }
            return max(worst, status)
        }
    }
}
