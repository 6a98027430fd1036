import ArgumentParser
import Chancery
import ChanceryModels

/// `chancery schema`: the JSON Schema of a model.
struct SchemaCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schema of a kind of model.",
        discussion: """
            Example:
              chancery schema plan
            """)

    @Argument(help: "The kind of the model.")
    var kind: ModelKind

    @Option(name: .shortAndLong, help: "The file; - is standard output.")
    var output = "-"

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        try session.write(ModelFile.schema(of: kind, in: session.language), to: output)
        return .done
    }
}
