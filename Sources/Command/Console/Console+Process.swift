import Chancery
import ChanceryDiagnostics

extension Console {
    /// The variables of the environment that mean something to us.
    private static let variables = ["LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "CHANCERY_TEMPLATES", "PATH", "TMPDIR"]

    /// The console of this process. A write to a closed pipe is met as a failure from here on.
    public static func process() -> Console {
        SystemProcess.meetClosedPipesAsFailures()
        let environment = Dictionary(
            uniqueKeysWithValues: variables.compactMap { name in SystemProcess.variable(name).map { (name, $0) } })
        var console = Console(
            environment: environment, executable: SystemProcess.executable,
            office: LibreOffice(searchPath: environment["PATH"] ?? "", temporaryFolder: environment["TMPDIR"]),
            isOutputTerminal: Descriptor.standardOutput.isTerminal,
            isErrorTerminal: Descriptor.standardError.isTerminal,
            input: { () throws(Diagnostic) -> [UInt8] in try Descriptor.standardInput.readAll(name: "-") },
            output: { bytes throws(Diagnostic) in try Descriptor.standardOutput.writeAll(bytes, name: "-") },
            error: { text in try? Descriptor.standardError.writeAll(Array(text.utf8), name: "-") })
        console.endsWithCommand = true
        return console
    }
}
