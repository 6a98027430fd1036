public import ChanceryDiagnostics

/// Bytes that can be read from any place on: those of a file that stays on its disk, or an array.
///
/// A package is read from one piece by piece, so that a large file is never held in memory as a whole.
public protocol ByteStore: Sendable {
    /// How many bytes there are.
    var count: Int { get }

    /// Fills a buffer with the bytes from a place on and says how many there were: fewer than asked for at the end alone.
    ///
    /// - Throws: `read-failed`.
    func read(from offset: Int, into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int

    /// All bytes.
    ///
    /// - Throws: `read-failed`.
    func bytes() throws(Diagnostic) -> [UInt8]
}

extension ByteStore {
    /// The bytes in a range, as far as there are any.
    public func bytes(_ range: Range<Int>) throws(Diagnostic) -> [UInt8] {
        let range = range.clamped(to: 0..<max(0, count))
        var bytes = [UInt8](repeating: 0, count: range.count)
        var span = bytes.mutableSpan
        let count = try read(from: range.lowerBound, into: &span)
        bytes.removeLast(max(0, bytes.count - count))
        return bytes
    }

    public func bytes() throws(Diagnostic) -> [UInt8] { try bytes(0..<count) }
}
