import ArgumentParser
import Chancery
import ChanceryDiagnostics
import ChanceryModels

/// `chancery template check`: every problem of templates.
struct TemplateCheckCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell every problem of templates, with its place.",
        discussion: """
            With --kind or --data the names in the tags are held against those that there are. \
            --coverage fills the template with made-up data that go through every branch and \
            every loop, empty, once and often. The exit code is 0 where nothing is wrong, 1 for \
            errors or warnings, 65 for a file that cannot be read at all.

            Example:
              chancery template check plan
              chancery template check plan --kind plan --coverage
              chancery template export plan -o mine.docx
              chancery template check mine.docx --sample sample.docx
              chancery template check mine.docx --annotate remarks.docx
            """)

    @Argument(help: "Templates: files, folders or names.")
    var templates: [String]

    @Option(help: ArgumentHelp("Hold the names against those of a kind of model.", valueName: "kind"))
    var kind: ModelKind?

    @Option(help: ArgumentHelp("Hold the names against a model or data (YAML or JSON).", valueName: "file"))
    var data: String?

    @Flag(help: "Fill the template with made-up data that go everywhere.")
    var coverage = false

    @Option(help: ArgumentHelp("Write a document of made-up data; to a folder, one for each way.", valueName: "out"))
    var sample: String?

    @Option(help: ArgumentHelp("Write a copy with the problems as comments (DOCX, ODT).", valueName: "out"))
    var annotate: String?

    @OptionGroup var includes: IncludeOptions

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if kind != nil, data != nil { throw ValidationError("Give --kind or --data, not both.") }
        if templates.count > 1, sample != nil || annotate != nil {
            throw ValidationError("--sample and --annotate take one template.")
        }
    }

    func run(in session: Session) throws -> ExitStatus {
        let known = try knownData(in: session)
        let store = try includes.templates(of: session)
        return templates.reduce(.done) { worst, template in
            max(worst, session.attempt(template) { try check(template, of: store, known, in: session) })
        }
    }

    private func knownData(in session: Session) throws -> TemplateData {
        if let kind { return .model(kind) }
        guard let data else { return .unknown }
        return try TemplateData(of: try session.input(data))
    }

    private func check(
        _ template: String, of store: TemplateStore, _ known: TemplateData, in session: Session
    ) throws -> ExitStatus {
        let file = Input(name: template, bytes: try store.package(template))
        let examiner = TemplateExaminer(limits: session.limits, includes: store.includes)
        var diagnostics = try examiner.diagnostics(of: file, filledWith: known)
        let isWrong = diagnostics.contains { $0.severity == .error }
        if coverage || sample != nil, !isWrong {
            let trial = try examiner.trial(of: file, filledWith: known)
            diagnostics += trial.diagnostics
            if coverage { diagnostics.append(.coverage(of: trial)) }
            if let sample { try write(trial, to: sample, in: session) }
        }
        session.tell(diagnostics, of: template)
        if let annotate {
            let copy = try examiner.annotated(file, with: diagnostics, in: session.language)
            try session.writePackage(copy, to: annotate)
        }
        return diagnostics.contains { $0.severity > .note } ? .problemsFound : .done
    }

    /// The fullest document to a file, or all of them to a folder.
    private func write(_ trial: TemplateTrial, to output: String, in session: Session) throws {
        let isFolder = output.hasSuffix("/") || session.console.files.kind(of: output) == .folder
        guard isFolder else {
            if let first = trial.documents.first { try session.writePackage(first, to: output) }
            return
        }
        try session.console.files.makeFolder(output)
        for (index, document) in trial.documents.enumerated() {
            let name = "sample-\(index + 1).\(trial.format)"
            try session.writePackage(document, to: Path.joining(output, name))
        }
    }
}

extension Diagnostic {
    fileprivate static func coverage(of trial: TemplateTrial) -> Diagnostic {
        let (reached, all) = (trial.reachedCount, trial.outcomeCount)
        let count = trial.documents.count
        return Diagnostic(
            .note, "coverage",
            Wording(
                "\(count) documents of made-up data went \(reached) of \(all) ways through loops and conditions",
                russian:
                    "документов с пробными данными: \(count); пройдено путей через циклы и условия: \(reached) из \(all)"
            ))
    }
}
