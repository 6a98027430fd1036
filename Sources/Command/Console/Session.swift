import Chancery
import ChanceryData
import ChanceryDiagnostics

/// One run of one command: its console, and how it was asked to speak.
struct Session {
    let console: Console
    let messages: MessageFormat
    let isQuiet: Bool
    let limits: Limits

    var language: Language { console.language }

    /// Tells diagnostics in their order; those without a file are about the one given.
    func tell(_ diagnostics: [Diagnostic], of file: String? = nil) {
        for diagnostic in diagnostics where diagnostic.code != .closedPipe {
            // What concerns no file concerns the program's arguments.
            let named = diagnostic.named(file ?? "chancery")
            switch messages {
            case .text: console.error(named.line(in: language) + "\n")
            case .json: console.error(named.jsonLine(in: language) + "\n")
            }
        }
    }

    /// Does a piece of work, tells what it throws, and gives its status; work that goes well gives its own.
    func attempt(_ file: String? = nil, _ work: () throws -> ExitStatus) -> ExitStatus {
        let diagnostics: [Diagnostic]
        do {
            return try work()
        } catch let problem as Diagnostic {
            diagnostics = [problem]
        } catch let list as DiagnosticList {
            diagnostics = list.diagnostics
        } catch {
            diagnostics = [.internalError("\(error)")]
        }
        tell(diagnostics, of: file)
        let status = ExitStatus(diagnostics)
        return status == .done ? ExitStatus(.data) : status
    }

    /// Reads documents within the limits of this run.
    var importer: Importer {
        var importer = Importer(limits: limits)
        importer.office = console.office
        return importer
    }

    /// An input by the name that the user gave; `-` is standard input.
    func input(_ name: String) throws(Diagnostic) -> Input {
        name == "-"
            ? Input(name: name, bytes: try console.input())
            : Input(name: name, contents: try console.files.contents(of: name))
    }

    /// Data that stay in memory until the process ends, where it ends with the command.
    ///
    /// A model of a hundred thousand rows is some million small values. To free them one by one, moments before the system takes back
    /// the memory of the process as a whole, would take as long as to read them.
    func kept(_ data: Value) -> Value {
        if console.endsWithCommand { _ = unsafe Unmanaged.passRetained(ValueObject(data, text: nil)) }
        return data
    }

    /// Writes an output to the name that the user gave; `-` is standard output.
    func write(_ bytes: [UInt8], to name: String) throws(Diagnostic) {
        try write(to: name) { sink throws(Diagnostic) in try sink.write(bytes) }
    }

    /// Writes an output piece by piece to the name that the user gave; `-` is standard output.
    func write(to name: String, _ content: (_ sink: ByteSink) throws(Diagnostic) -> Void) throws(Diagnostic) {
        if name == "-" {
            try content(ByteSink(console.output))
        } else {
            try console.files.write(to: name, content)
        }
    }

    /// Writes a package; a terminal would show it as rubbish.
    func writePackage(_ bytes: [UInt8], to name: String) throws(Diagnostic) {
        if name == "-", console.isOutputTerminal { throw .binaryToTerminal() }
        try write(bytes, to: name)
    }

    /// Where the templates of this run are looked for.
    var templates: TemplateStore {
        var store = TemplateStore(
            files: console.files, executable: console.executable,
            folder: console.environment["CHANCERY_TEMPLATES"].flatMap { $0.isEmpty ? nil : $0 })
        store.standardInput = console.input
        return store
    }
}
