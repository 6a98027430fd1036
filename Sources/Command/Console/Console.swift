public import Chancery
public import ChanceryDiagnostics

/// All that the command line touches of the world: nothing is read or written past it.
///
/// The program makes one of the process (``Console/process()``); a test makes one of its own.
public struct Console: Sendable {
    /// The variables of the environment.
    public var environment: [String: String]
    /// The path of the running program, from which the installed templates are found; empty where there is none.
    public var executable: String
    /// The file system.
    public var files: any FileSystem
    /// What converts documents that we do not read ourselves.
    public var office: (any OfficeProgram)?
    /// Whether the process ends with the command: what is left in memory then is nobody's loss.
    public var endsWithCommand = false
    /// Whether standard output is a terminal.
    public var isOutputTerminal: Bool
    /// Whether standard error is a terminal, on which progress is shown.
    public var isErrorTerminal: Bool
    /// All of standard input.
    public var input: @Sendable () throws(Diagnostic) -> [UInt8]
    /// Writes to standard output.
    public var output: @Sendable ([UInt8]) throws(Diagnostic) -> Void
    /// Writes to standard error; a failure there has nobody to be told to.
    public var error: @Sendable (String) -> Void

    /// Creates a console.
    public init(
        environment: [String: String], executable: String = "", files: any FileSystem = LocalFileSystem(),
        office: (any OfficeProgram)? = nil,
        isOutputTerminal: Bool = false, isErrorTerminal: Bool = false,
        input: @escaping @Sendable () throws(Diagnostic) -> [UInt8],
        output: @escaping @Sendable ([UInt8]) throws(Diagnostic) -> Void,
        error: @escaping @Sendable (String) -> Void
    ) {
        self.environment = environment
        self.executable = executable
        self.files = files
        self.office = office
        self.isOutputTerminal = isOutputTerminal
        self.isErrorTerminal = isErrorTerminal
        self.input = input
        self.output = output
        self.error = error
    }

    /// The language of messages: Russian where the locale says so, by the first of `LC_ALL`, `LC_MESSAGES`
    /// and `LANG` that is set, as POSIX orders them.
    public var language: Language {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let tongue = locale.lowercased().prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
        return tongue == "ru" || tongue == "russian" ? .russian : .english
    }
}
