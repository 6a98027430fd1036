public import ChanceryDiagnostics

/// LibreOffice, run without its windows.
///
/// Each run has a profile and a folder of its own: an office that the user has open is not disturbed, and nothing is left
/// behind. A document cannot make it run for ever, nor write elsewhere.
public struct LibreOffice: OfficeProgram {
    /// The names of the program, in the order of trying.
    private static let names = ["soffice", "libreoffice"]
    /// Where macOS keeps it, off the search path.
    private static let applications = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"]

    private let executable: String?
    private let temporaryFolder: String

    /// Looks for the program.
    ///
    /// - Parameters:
    ///   - searchPath: The value of `PATH`.
    ///   - temporaryFolder: Where folders that live for one run may be made; `/tmp` by default.
    public init(searchPath: String, temporaryFolder: String? = nil) {
        let folders = searchPath.split(separator: ":").map(String.init)
        let candidates = Self.names.flatMap { name in folders.map { Path.joining($0, name) } } + Self.applications
        executable = candidates.first { LocalFileSystem.isExecutable($0) }
        self.temporaryFolder = temporaryFolder ?? "/tmp"
    }

    public func converted(
        _ bytes: [UInt8], from suffix: String, to target: String, within seconds: Int
    ) throws(Diagnostic) -> [UInt8] {
        guard let executable else { throw .missingLibreOffice }
        // Held until the folder is gone: Ctrl-C takes effect when nothing is left behind.
        let mask = SignalMask.blockingTermination()
        defer { mask.restore() }
        return try convert(bytes, from: suffix, to: target, within: seconds, with: executable)
    }

    private func convert(
        _ bytes: [UInt8], from suffix: String, to target: String, within seconds: Int, with executable: String
    ) throws(Diagnostic) -> [UInt8] {
        let folder = try TemporaryFolder(in: temporaryFolder)
        let files = LocalFileSystem()
        let source = Path.joining(folder.path, "document." + suffix)
        try files.write(bytes, to: source)
        let end = try ChildProcess.run(
            executable,
            arguments: [
                "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
                "-env:UserInstallation=file://" + Path.joining(folder.path, "profile"),
                "--convert-to", target, "--outdir", Path.joining(folder.path, "out"), source,
            ], in: folder.path, within: seconds)
        let result = Path.joining(folder.path, "out/document." + target)
        switch end {
        case .timeIsUp: throw .conversionTime(limit: seconds)
        case .interrupted: throw .interrupted
        case .exited, .crashed:
            // LibreOffice says 0 whether or not it could read the document; the file tells.
            guard files.kind(of: result) == .file else { throw .notConverted }
            return try files.bytes(of: result)
        }
    }
}
