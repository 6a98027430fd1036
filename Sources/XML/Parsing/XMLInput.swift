package import ChanceryDiagnostics

/// Where a stream of XML takes its bytes from.
package protocol XMLInput {
    /// Fills a buffer with the next bytes and says how many there were; 0 at the end.
    mutating func read(into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int
}
