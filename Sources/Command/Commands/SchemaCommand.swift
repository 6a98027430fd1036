import ArgumentParser
import Chancery

/// `chancery schema`: the JSON Schema of a model.
struct SchemaCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schema of a kind of model, or of layout profiles.",
        discussion: """
            Example:
              chancery schema plan
            """)

    @Argument(help: "The kind of the model, or «layout».")
    var kind: StarterKind

    @Option(name: .shortAndLong, help: "The file; - is standard output.")
    var output = "-"

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        let schema =
            switch kind {
            case .model(let kind): ModelFile.schema(of: kind, in: session.language)
            case .layout: ModelFile.layoutSchema(in: session.language)
            }
        try session.write(schema, to: output)
        return .done
    }
}
