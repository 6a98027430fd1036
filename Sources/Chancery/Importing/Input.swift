/// A file to read: its bytes, and its name as the user said it.
public struct Input: Sendable {
    /// The name for messages; `-` for standard input.
    public let name: String
    public let bytes: [UInt8]

    /// Creates an input.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
