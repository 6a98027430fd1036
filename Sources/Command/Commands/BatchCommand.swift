import ArgumentParser
import Chancery
import ChanceryData
import ChanceryDiagnostics

/// `chancery batch`: a list becomes a document for each of its records.
struct BatchCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Make a document of each record of a list.",
        discussion: """
            The list is YAML, JSON, JSON Lines or a CSV table. Documents go to a folder or into \
            a .zip or .tar. A record with a problem never stops the others.

            Example:
              chancery new letter -o letters.yaml
              chancery batch letters.yaml -t letter -o letters --name '{{ subject }}'
            """)

    /// What documents are made.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case docx
        case odt
        case pdf
    }

    @Argument(help: "A list (YAML, JSON, JSONL, CSV); - is standard input.")
    var data: String

    @Option(name: .shortAndLong, help: "A template: a file, a folder or the name of a built-in one.")
    var template: String

    @Option(name: .shortAndLong, help: "A folder, a .zip or a .tar; - is a .tar on standard output.")
    var output: String

    @Option(help: "The name of each document, with tags (default: its number).")
    var name: String?

    @Option(
        help: ArgumentHelp(
            "A layout profile: gost-2025, gost-2016 or a file (default: as the template is).", valueName: "profile"))
    var layout: String?

    @Option(help: "What documents are made (default: as the template is).")
    var format: Format?

    @Flag(help: "Leave documents alone that are in the folder already.")
    var resume = false

    @Option(help: "How many are made at once (default: as many as there are cores).")
    var jobs: Int?

    @Option(help: ArgumentHelp("The I-th of N parts of the list alone.", valueName: "I/N"))
    var shard: String?

    @Option(help: "The first documents alone.")
    var limit: Int?

    @Flag(help: "Where the template names what a record does not have, print the tag itself, highlighted.")
    var draft = false

    @OptionGroup var includes: IncludeOptions

    @OptionGroup var forms: FormOptions

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
        if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
        if let shard, BatchShard(shard) == nil { throw ValidationError("--shard is I/N, as in 1/4.") }
        if resume, BatchOutput(output) != .folder { throw ValidationError("--resume goes with a folder.") }
    }

    func run(in session: Session) throws -> ExitStatus {
        session.attempt(data) {
            let records = try BatchRecords.read(try session.input(data))
            let profile = try layout.map(LayoutStore(files: session.console.files).profile)
            let russian = try forms.russian(in: session)
            let renderer = Renderer(
                templates: try includes.templates(of: session),
                folder: DataFolder(files: session.console.files, besideModel: data),
                limits: session.limits, layout: profile, russian: russian)
            let prepared = try renderer.prepare(template, as: format.flatMap { DocumentFormat(rawValue: $0.rawValue) })
            let suffix = format?.rawValue ?? prepared.format.rawValue
            let names = try BatchNames(pattern: name, suffix: suffix, dictionary: russian.dictionary)
                .names(of: records)
            session.tell(BatchProblems.gathered(names.problems), of: data)
            var batch = Batch(records: records, template: prepared)
            batch.unresolved = draft ? .highlight : .fail
            var indices = records.indices.filter { names.names[$0] != nil }
            if let shard = shard.flatMap(BatchShard.init) { indices = indices.filter(shard.contains) }
            if let limit { indices = Array(indices.prefix(limit)) }
            let writer = BatchWriter(
                batch: batch, names: names.names.map { $0 ?? "" }, output: output, isPDF: format == .pdf,
                source: prepared.format, jobs: jobs ?? SystemProcess.coreCount, session: session)
            let problems = try Progress(session).during(.rendering(data)) {
                try writer.write(resume ? writer.missing(indices) : indices)
            }
            try forms.writeReview(of: russian, in: session)
            session.tell(BatchProblems.gathered(problems), of: data)
            return max(ExitStatus(names.problems), ExitStatus(problems))
        }
    }
}
