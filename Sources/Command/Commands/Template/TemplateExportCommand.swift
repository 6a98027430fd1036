import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery template export`: a copy of a built-in template, to be changed.
struct TemplateExportCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a copy of a built-in template, to be changed in Word or LibreOffice.",
        discussion: """
            Example:
              chancery template export plan -o mine.docx
            """)

    @Argument(help: "The name of the template; see chancery template list.")
    var name: String

    @Option(name: .shortAndLong, help: "The file; - is standard output.")
    var output: String

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let format = DocumentFormat(rawValue: Path.suffix(of: output))
        try session.writePackage(try session.templates.package(name, for: format), to: output)
        return .done
    }
}
