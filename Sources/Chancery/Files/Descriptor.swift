package import ChanceryDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file of the system; it closes what it owns.
///
/// The C library is called here and in ``LocalFileSystem`` alone; Foundation would do the same for a
/// start that takes twice as long.
package struct Descriptor: ~Copyable {
    /// How the system numbers it.
    let number: Int32
    private let isOwned: Bool

    private init(number: Int32, isOwned: Bool) {
        self.number = number
        self.isOwned = isOwned
    }

    deinit { if isOwned { _ = close(number) } }

    /// Opens a file; `nil` with `errno` set where that fails.
    init?(opening path: String, flags: Int32, mode: mode_t = 0) {
        let number = unsafe open(path, flags | O_CLOEXEC, mode)
        guard number >= 0 else { return nil }
        self.init(number: number, isOwned: true)
    }

    /// Standard input.
    package static var standardInput: Descriptor { Descriptor(number: STDIN_FILENO, isOwned: false) }
    /// Standard output.
    package static var standardOutput: Descriptor { Descriptor(number: STDOUT_FILENO, isOwned: false) }
    /// Standard error.
    package static var standardError: Descriptor { Descriptor(number: STDERR_FILENO, isOwned: false) }

    /// Whether a person looks at it.
    package var isTerminal: Bool { isatty(number) == 1 }

    /// What the system says about it; `nil` with `errno` set where it does not.
    var status: stat? {
        var status = stat()
        return unsafe fstat(number, &status) == 0 ? status : nil
    }

    /// Reads to the end.
    ///
    /// - Parameters:
    ///   - expected: How many bytes are thought to come; a guess that saves moving them.
    ///   - name: The file's name, for the diagnostic.
    /// - Throws: `read-failed`.
    package borrowing func readAll(expecting expected: Int = 0, name: String) throws(Diagnostic) -> [UInt8] {
        // One more byte than expected, so that the end is met without growing.
        var bytes = [UInt8](repeating: 0, count: max(expected + 1, 1 << 16))
        var filled = 0
        while true {
            if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
            let start = filled
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe read(number, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw .readFailed(name, reason: SystemError.last)
            }
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }

    /// Fills a buffer with the bytes of a file from a place on and says how many there were: fewer than asked for at the end
    /// alone.
    ///
    /// - Parameter name: The file's name, for the diagnostic.
    /// - Throws: `read-failed`.
    borrowing func fill(
        _ buffer: inout MutableSpan<UInt8>, from offset: Int, name: String
    ) throws(Diagnostic) -> Int {
        var filled = 0
        while filled < buffer.count {
            let start = filled
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe pread(
                    number, bytes.baseAddress?.advanced(by: start), bytes.count - start, off_t(offset + start))
            }
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw .readFailed(name, reason: SystemError.last)
            }
        }
        return filled
    }

    /// Writes all bytes.
    ///
    /// - Throws: `closed-pipe` where the reader has gone, else `write-failed`.
    package borrowing func writeAll(_ bytes: [UInt8], name: String) throws(Diagnostic) {
        var written = 0
        while written < bytes.count {
            let start = written
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe write(number, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if count >= 0 {
                written += count
            } else if errno == EPIPE {
                throw .closedPipe()
            } else if errno != EINTR {
                throw .writeFailed(name, reason: SystemError.last)
            }
        }
    }
}
