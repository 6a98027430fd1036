import ArgumentParser
import Chancery
import ChanceryDiagnostics
import ChanceryModels

/// `chancery import`: documents become models.
struct ImportCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a model of a document.",
        discussion: """
            The model goes to standard output or, with -o, to a file; its suffix tells the format. \
            With several documents, -o names a folder.

            Example:
              chancery new plan | chancery render - -o plan.docx
              chancery import plan.docx
              chancery import plan.docx -o plan.json
            """)

    /// The kinds of models that a document can be taken for.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case auto
        case plan
        case meetingProtocol = "protocol"
        case order
        case letter

        /// The kind of the model; `nil` where the document is to tell.
        var model: ModelKind? { ModelKind(rawValue: rawValue) }
    }

    @Argument(help: "Documents (DOCX, ODT, FODT, DOC, Markdown); - is standard input.")
    var files: [String]

    @Option(name: .shortAndLong, help: "A file or, for several documents, a folder; - is standard output.")
    var output: String?

    @Option(help: "How the model is spelled (default: by the suffix behind -o, else yaml).")
    var format: ModelFormat?

    @Option(help: "What the document is taken for.")
    var kind: Kind = .auto

    @Option(help: "The year of a plan that does not name one.")
    var year: Int?

    @Option(
        help: ArgumentHelp("What a column is, by its heading: «Форма отчётности=document».", valueName: "heading=role"))
    var column: [String] = []

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let year, !(1...9999).contains(year) {
            throw ValidationError("The value '\(year)' is invalid for '--year <year>'")
        }
    }

    func run(in session: Session) throws -> ExitStatus {
        var importer = session.importer
        importer.year = year
        for choice in column { try importer.addColumn(choice) }
        var outputs = try OutputPlan(output: output, inputCount: files.count, in: session)
        let format = format ?? output.flatMap(ModelFormat.init(suffixOf:)) ?? .yaml
        var worst = ExitStatus.done
        var isFirst = true
        for file in files {
            let status = session.attempt(file) {
                let input = try session.input(file)
                let reading = try Progress(session).during(.reading(file)) {
                    try importer.model(from: input, as: kind.model)
                }
                session.tell(reading.diagnostics, of: file)
                let path = try outputs.output(for: file, suffix: format.suffix)
                // Several models on one stream are several documents of YAML.
                let separator = path == "-" && format == .yaml && !isFirst ? "---\n" : ""
                isFirst = false
                try session.write(to: path) { sink throws(Diagnostic) in
                    try sink.write(Array(separator.utf8))
                    try ModelFile.write(reading.model, as: format, to: sink)
                }
                return .done
            }
            worst = max(worst, status)
        }
        return worst
    }
}
