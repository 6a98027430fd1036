public import ChanceryDiagnostics

/// Bytes in memory.
public struct MemoryBytes: ByteStore {
    private let array: [UInt8]

    /// Keeps an array of bytes; it is not copied.
    public init(_ bytes: [UInt8]) {
        array = bytes
    }

    public var count: Int { array.count }

    public func read(from offset: Int, into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        guard array.indices.contains(offset) else { return 0 }
        let count = min(buffer.count, array.count - offset)
        let source = array.span.extracting(offset..<(offset + count))
        unsafe buffer.withUnsafeMutableBytes { target in
            unsafe source.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
        return count
    }

    public func bytes() throws(Diagnostic) -> [UInt8] { array }
}
