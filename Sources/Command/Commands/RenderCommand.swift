import ArgumentParser
import Chancery
import ChanceryData
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
              chancery render plan.yaml -o plan.docx --layout gost-2016
            """)

    @Argument(help: "A model (YAML or JSON); - is standard input.")
    var model: String

    @Option(name: .shortAndLong, help: "A template: a file, a folder or the name of a built-in one.")
    var template: String?

    @Option(
        name: .shortAndLong,
        help: "The document (.docx, .odt, .fodt, or to be read: .html, .md, .pdf); - is standard output.")
    var output: String

    @Option(name: .customLong("set"), help: ArgumentHelp("Change the data before rendering.", valueName: "path=value"))
    var assignments: [String] = []

    @Option(
        help: ArgumentHelp(
            "A layout profile: gost-2025, gost-2016 or a file (default: as the template is).", valueName: "profile"))
    var layout: String?

    @Flag(help: "Where the template names what the data does not have, print the tag itself, highlighted.")
    var draft = false

    @OptionGroup var includes: IncludeOptions

    @OptionGroup var forms: FormOptions

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let changes = try assignments.map { text in
            guard let change = DataAssignment(text) else { throw Diagnostic.notAnAssignment(text) }
            return change
        }
        let format = try RenderedFormat(of: output)
        return session.attempt(model) {
            let profile = try layout.map(LayoutStore(files: session.console.files).profile)
            let russian = try forms.russian(in: session)
            let renderer = Renderer(
                templates: try includes.templates(of: session),
                folder: DataFolder(files: session.console.files, besideModel: model),
                limits: session.limits, layout: profile, russian: russian)
            let rendering = try Progress(session).during(.rendering(model)) {
                // The data are given away: a session whose process goes on has only the model in memory while the document is made.
                try renderer.render(
                    session.kept(try data(changedBy: changes, in: session)), template: template, as: format.document,
                    unresolved: draft ? .highlight : .fail)
            }
            session.tell(rendering.diagnostics, of: model)
            if let page = format.page {
                let exporter = PageExporter(limits: session.limits, office: session.console.office)
                try session.write(try exporter.page(of: rendering.bytes, from: rendering.format, as: page), to: output)
            } else {
                try session.writePackage(rendering.bytes, to: output)
            }
            try forms.writeReview(of: russian, in: session)
            return .done
        }
    }

    /// The data of the model's file, changed as the command line says, with the appendices that stand in files of their own.
    private func data(changedBy changes: [DataAssignment], in session: Session) throws -> Value {
        var data = try ModelFile.value(of: try session.input(model))
        for change in changes { try change.apply(to: &data) }
        return try AppendixFiles(files: session.console.files, besideModel: model).embedded(in: data)
    }
}
