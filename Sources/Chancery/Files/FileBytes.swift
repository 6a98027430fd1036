import ChanceryArchive
import ChanceryDiagnostics

/// The bytes of a file that stays on its disk.
///
/// A file that somebody shortens meanwhile ends earlier; it is never mapped into memory, where that would end the program.
final class FileBytes: ByteStore {
    private let descriptor: Descriptor
    private let name: String
    let count: Int

    /// - Parameters:
    ///   - count: How many bytes the file has.
    ///   - name: Its name, for the diagnostic.
    init(_ descriptor: consuming Descriptor, count: Int, name: String) {
        self.descriptor = descriptor
        self.count = count
        self.name = name
    }

    func read(from offset: Int, into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        try descriptor.fill(&buffer, from: offset, name: name)
    }
}
