package import ChanceryDiagnostics

/// Bytes in memory as the input of a stream.
package struct XMLMemoryInput: XMLInput {
    private let bytes: [UInt8]
    private var position = 0

    /// Creates an input of bytes.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package mutating func read(into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        let count = min(buffer.count, bytes.count - position)
        for index in 0..<count { buffer[index] = bytes[position + index] }
        position += count
        return count
    }
}
