import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery template check`: every problem of templates.
struct TemplateCheckCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell every problem of templates, with its place.",
        discussion: """
            Example:
              chancery template check plan
            """)

    @Argument(help: "Templates: files, folders or names.")
    var templates: [String]

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let checker = Checker(limits: session.limits, office: session.console.office)
        return templates.reduce(.done) { worst, template in
            let status = session.attempt(template) {
                let diagnostics = try checker.diagnostics(ofTemplateAt: template, in: session.templates)
                session.tell(diagnostics, of: template)
                return diagnostics.contains { $0.severity > .note } ? .problemsFound : .done
            }
            return max(worst, status)
        }
    }
}
