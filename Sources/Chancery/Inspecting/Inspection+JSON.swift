import ChanceryData

extension Inspection {
    /// The document as JSON, indented.
    public var json: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }
}
