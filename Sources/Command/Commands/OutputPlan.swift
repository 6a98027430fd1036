import Chancery
import ChanceryDiagnostics

/// Where the results of several inputs go: each to a file of its own in a folder, or the only one to a file or to standard
/// output.
struct OutputPlan {
    private let output: String
    private let isFolder: Bool
    /// The outputs that were given away, each with the input that has it.
    private var taken: [String: String] = [:]

    /// Decides by what stands at the output and by how many inputs there are.
    ///
    /// - Throws: `wrong-usage` where several inputs would go to one file; `cannot-create`.
    init(output: String?, inputCount: Int, in session: Session) throws(Diagnostic) {
        let output = output ?? "-"
        self.output = output
        isFolder =
            output != "-"
            && (inputCount > 1 || output.hasSuffix("/") || session.console.files.kind(of: output) == .folder)
        guard isFolder else { return }
        if session.console.files.kind(of: output) == .file { throw .severalToOneFile(output) }
        try session.console.files.makeFolder(output)
    }

    /// The output of an input: in a folder, its name with another suffix.
    ///
    /// - Throws: `output-clash` where an earlier input of the same name has it.
    mutating func output(for input: String, suffix: String) throws(Diagnostic) -> String {
        guard isFolder else { return output }
        let stem = input == "-" ? "stdin" : Path.stem(of: input)
        let path = Path.joining(output, stem + "." + suffix)
        if let earlier = taken[path] { throw .outputClash(path, earlier: earlier) }
        taken[path] = input
        return path
    }
}
