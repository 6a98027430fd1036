import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// An entry of a package, read straight into the parser.
struct PartInput: XMLInput {
    let stream: ZipEntryStream

    mutating func read(into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        try stream.read(into: &buffer)
    }
}
