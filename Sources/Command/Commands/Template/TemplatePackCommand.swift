import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery template pack`: a folder becomes the file that Word opens.
struct TemplatePackCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Make a file of a folder that holds an unzipped template.",
        discussion: """
            Example:
              chancery template export plan -o mine.docx
              chancery template unpack mine.docx -o mine
              chancery template pack mine -o mine.docx
            """)

    @Argument(help: "The folder.")
    var folder: String

    @Option(name: .shortAndLong, help: "The file; - is standard output.")
    var output: String

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let package = try PackageFiles(inFolder: folder, files: session.console.files)
        try session.writePackage(package.packed(), to: output)
        return .done
    }
}
