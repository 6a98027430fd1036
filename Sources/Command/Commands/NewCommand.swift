import ArgumentParser
import Chancery
import ChanceryModels

/// `chancery new`: a starter model.
struct NewCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a starter model with comments.",
        discussion: """
            Example:
              chancery new plan -o plan.yaml
            """)

    @Argument(help: "The kind of the model.")
    var kind: ModelKind

    @Option(name: .shortAndLong, help: "The file; - is standard output.")
    var output = "-"

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        // JSON has no comments; its starter is the bare model.
        let starter =
            ModelFormat(suffixOf: output) == .json
            ? ModelFile.bytes(of: kind.model.starter, as: .json)
            : ModelFile.starter(of: kind, in: session.language)
        try session.write(starter, to: output)
        return .done
    }
}
