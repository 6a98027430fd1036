public import ChanceryArchive
import ChanceryDiagnostics

/// A file to read: its bytes, wherever they lie, and its name as the user said it.
public struct Input: Sendable {
    /// The name for messages; `-` for standard input.
    public let name: String
    /// Where its bytes are read from; packages are read from there piece by piece.
    public let contents: any ByteStore

    /// Creates an input of bytes in memory.
    public init(name: String, bytes: [UInt8]) {
        self.init(name: name, contents: MemoryBytes(bytes))
    }

    /// Creates an input whose bytes are read as they are needed.
    public init(name: String, contents: any ByteStore) {
        self.name = name
        self.contents = contents
    }

    /// All bytes.
    ///
    /// - Throws: `read-failed` (74).
    public var bytes: [UInt8] {
        get throws(Diagnostic) { try contents.bytes() }
    }
}
