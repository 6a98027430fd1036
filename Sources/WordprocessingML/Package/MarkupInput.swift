import ChanceryDiagnostics
import ChanceryXML

/// Stretches of bytes, one behind the other, as the input of a stream.
struct MarkupInput: XMLInput {
    private let chunks: [ArraySlice<UInt8>]
    private var chunk = 0
    private var position = 0

    init(_ chunks: [ArraySlice<UInt8>]) {
        self.chunks = chunks
    }

    mutating func read(into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        var count = 0
        while chunk < chunks.count, count < buffer.count {
            let bytes = chunks[chunk]
            let taken = min(buffer.count - count, bytes.count - position)
            let start = bytes.startIndex + position
            for index in 0..<taken { buffer[count + index] = bytes[start + index] }
            count += taken
            position += taken
            if position == bytes.count {
                chunk += 1
                position = 0
            }
        }
        return count
    }
}
