import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery template unpack`: a file becomes a folder whose changes can be read in a diff.
struct TemplateUnpackCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "unpack",
        abstract: "Unzip a template into a folder, whose changes can be read in a diff.",
        discussion: """
            Example:
              chancery template export plan -o mine.docx
              chancery template unpack mine.docx -o mine
            """)

    @Argument(help: "The file; - is standard input.")
    var file: String

    @Option(name: .shortAndLong, help: "The folder; it is made where there is none.")
    var output: String

    @Flag(help: "Overwrite files of the folder that have been changed.")
    var overwrite = false

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        session.attempt(file) {
            let package = try PackageFiles(inFile: try session.input(file), limits: session.limits)
            try package.unpack(
                into: output, files: session.console.files, changed: overwrite ? .overwrite : .refuse)
            return .done
        }
    }
}
