import ArgumentParser
import Chancery
import ChanceryModels

/// `chancery new`: a starter model.
struct NewCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a starter model, or a layout profile, with comments.",
        discussion: """
            Example:
              chancery new plan -o plan.yaml
              chancery new layout -o layout.yaml
              chancery render plan.yaml -o plan.docx --layout layout.yaml
            """)

    @Argument(help: "The kind of the model, or «layout».")
    var kind: StarterKind

    @Option(name: .shortAndLong, help: "The file; - is standard output.")
    var output = "-"

    @OptionGroup var common: CommonOptions

    func run(in session: Session) throws -> ExitStatus {
        // JSON has no comments; its starter is the bare model.
        let starter =
            switch kind {
            case .model(let kind) where ModelFormat(suffixOf: output) == .json:
                ModelFile.bytes(of: kind.model.starter, as: .json)
            case .model(let kind): ModelFile.starter(of: kind, in: session.language)
            case .layout: ModelFile.layoutStarter(in: session.language)
            }
        try session.write(starter, to: output)
        return .done
    }
}
