public import ChanceryArchive
public import ChanceryDiagnostics

/// What the library needs of a file system; passed in, so that tests and servers can give their own.
///
/// Paths are the user's words: relative ones count from the working folder of the process.
public protocol FileSystem: Sendable {
    /// What stands at a path, links followed; `nil` where nothing does.
    func kind(of path: String) -> FileNode?

    /// All bytes of a file.
    ///
    /// - Throws: `missing-file` and `unreadable-file` (66), `is-a-folder` (65), `read-failed` (74).
    func bytes(of path: String) throws(Diagnostic) -> [UInt8]

    /// The bytes of a file, to be read as they are needed.
    ///
    /// - Throws: What ``bytes(of:)`` throws.
    func contents(of path: String) throws(Diagnostic) -> any ByteStore

    /// The names in a folder but for `.` and `..`, in order of their bytes.
    ///
    /// - Throws: `missing-file`, `unreadable-file` (66).
    func names(inFolder path: String) throws(Diagnostic) -> [String]

    /// Puts what comes piece by piece at a path, all or nothing: whoever looks sees the old file or the whole new one.
    ///
    /// - Parameter content: Is given what takes the pieces, in their order.
    /// - Throws: `cannot-create` (73), `write-failed` (74), and what the content throws; nothing is left behind then.
    func write(to path: String, _ content: (_ sink: ByteSink) throws(Diagnostic) -> Void) throws(Diagnostic)

    /// Makes a folder and those above it that are missing; one that is there is welcome.
    ///
    /// - Throws: `cannot-create` (73).
    func makeFolder(_ path: String) throws(Diagnostic)

    /// The absolute path without links; `nil` where nothing stands there.
    func realPath(of path: String) -> String?
}

extension FileSystem {
    /// All bytes of the file, read at once; for file systems that cannot do better.
    public func contents(of path: String) throws(Diagnostic) -> any ByteStore { MemoryBytes(try bytes(of: path)) }

    /// Puts bytes at a path, all or nothing.
    ///
    /// - Throws: `cannot-create` (73), `write-failed` (74); nothing is left behind then.
    public func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
        try write(to: path) { sink throws(Diagnostic) in try sink.write(bytes) }
    }
}
