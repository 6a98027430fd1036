import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery render`: a model becomes a document.
struct RenderCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Make a document of a model.",
        discussion: """
            Without -t the built-in template of the model's kind is used. A template is a .docx, .odt \
            or .fodt file or a folder that holds an unzipped one; the document is what its template is. Nothing is written unless the whole \
            document succeeded.

            Example:
              chancery new plan -o plan.yaml
              chancery render plan.yaml -o plan.docx
              chancery render plan.yaml -o plan.odt --set appendix.number=2
            """)

    @Argument(help: "A model (YAML or JSON); - is standard input.")
    var model: String

    @Option(name: .shortAndLong, help: "A template: a file, a folder or the name of a built-in one.")
    var template: String?

    @Option(name: .shortAndLong, help: "The document (.docx, .odt, .fodt); - is standard output.")
    var output: String

    @Option(name: .customLong("set"), help: ArgumentHelp("Change the data before rendering.", valueName: "path=value"))
    var assignments: [String] = []

    @Flag(help: "Where the template names what the data does not have, print the tag itself, highlighted.")
    var draft = false

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let changes = try assignments.map { text in
            guard let change = DataAssignment(text) else { throw Diagnostic.notAnAssignment(text) }
            return change
        }
        let format = try Self.format(of: output)
        return session.attempt(model) {
            var data = try ModelFile.value(of: try session.input(model))
            for change in changes { try change.apply(to: &data) }
            data = try AppendixFiles(files: session.console.files, besideModel: model).embedded(in: data)
            let folder = DataFolder(files: session.console.files, besideModel: model)
            let renderer = Renderer(templates: session.templates, folder: folder, limits: session.limits)
            let rendering = try Progress(session).during(.rendering(model)) {
                try renderer.render(
                    data, template: template, as: format, unresolved: draft ? .highlight : .fail)
            }
            session.tell(rendering.diagnostics, of: model)
            try session.writePackage(rendering.bytes, to: output)
            return .done
        }
    }

    /// The format that an output's name asks for; `nil` for standard output.
    private static func format(of output: String) throws(Diagnostic) -> DocumentFormat? {
        if output == "-" { return nil }
        let suffix = Path.suffix(of: output)
        guard let format = DocumentFormat(rawValue: suffix) else {
            throw .unsupportedOutput(suffix, known: DocumentFormat.allCases.map(\.rawValue)).named(output)
        }
        return format
    }
}
