import ArgumentParser
import Chancery
import ChanceryDiagnostics

/// `chancery template fields`: the data that a template asks for.
struct TemplateFieldsCommand: ConsoleCommand {
    /// How the fields are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, schema, yaml
    }

    static let configuration = CommandConfiguration(
        commandName: "fields",
        abstract: "Tell what data a template asks for: names, types, filters, places.",
        discussion: """
            --format schema writes a JSON Schema of the data, --format yaml an empty file to be \
            filled in.

            Example:
              chancery template fields letter
              chancery template fields letter --format yaml -o data.yaml
            """)

    @Argument(help: "The template: a file, a folder or a name.")
    var template: String

    @Option(help: "text, schema or yaml.")
    var format: Format = .text

    @Option(name: .shortAndLong, help: "The file; - is standard output.")
    var output = "-"

    @OptionGroup var includes: IncludeOptions

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        session.attempt(template) {
            let templates = try includes.templates(of: session)
            let file = Input(name: template, bytes: try templates.package(template))
            let examiner = TemplateExaminer(limits: session.limits, includes: templates.includes)
            let fields = try examiner.fields(of: file)
            switch format {
            case .text: try session.write(Array(fields.listing(in: session.language).utf8), to: output)
            case .schema: try session.write(fields.schema(in: session.language), to: output)
            case .yaml: try session.write(Array(fields.skeleton(in: session.language).utf8), to: output)
            }
            return .done
        }
    }
}
