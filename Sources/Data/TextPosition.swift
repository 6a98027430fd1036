/// Where a value stands in the text file that it was read from.
public struct TextPosition: Sendable, Hashable {
    /// The line, from 1.
    public var line: Int32
    /// The column in Unicode scalars, from 1.
    public var column: Int32

    /// Creates a position; numbers past the bounds of 32 bits are clamped.
    public init(line: Int, column: Int) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }
}
