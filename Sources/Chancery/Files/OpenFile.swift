import ChanceryDiagnostics

/// A file that is being written; it closes what it owns.
final class OpenFile {
    private let descriptor: Descriptor
    private let name: String

    init(_ descriptor: consuming Descriptor, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    /// Writes what comes.
    ///
    /// - Throws: `write-failed`, `closed-pipe`, and what the content throws.
    func fill(_ content: (_ sink: ByteSink) throws(Diagnostic) -> Void) throws(Diagnostic) {
        let sink = ByteSink { bytes throws(Diagnostic) in try self.descriptor.writeAll(bytes, name: self.name) }
        try content(sink)
        try sink.check()
    }
}
