import ArgumentParser
import Chancery
import ChanceryData
import ChanceryDiagnostics

/// `chancery inspect`: what the reader sees of a document.
struct InspectCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what the reader sees of a document: paragraphs, labels, tables on their grids.",
        discussion: """
            Example:
              chancery new plan | chancery render - -o plan.docx
              chancery inspect plan.docx
              chancery inspect plan.docx --format json
            """)

    /// How the document is shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    @Argument(help: "A document (DOCX, ODT, FODT, Markdown); - is standard input.")
    var file: String

    @Option(help: "An indented list for people, or JSON for programs.")
    var format: Format = .text

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        session.attempt(file) {
            let input = try session.input(file)
            let reading = try Progress(session).during(.reading(file)) {
                try session.importer.document(from: input)
            }
            session.tell(reading.diagnostics, of: file)
            let inspection = Inspection(of: reading.model)
            switch format {
            case .text: try session.write(Array(inspection.text.utf8), to: "-")
            case .json: try session.write(inspection.json, to: "-")
            }
            return .done
        }
    }
}
