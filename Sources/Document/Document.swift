/// The format-neutral document: what a person sees of a DOCX or ODT file, in order.
public struct Document: Sendable, Hashable {
    /// The main text.
    public var body: [Block]
    /// The headers that the sections refer to, each once, in order of first use.
    public var headers: [[Block]]
    /// The footers that the sections refer to, each once, in order of first use.
    public var footers: [[Block]]
    /// The footnotes, separators left out.
    public var footnotes: [[Block]]
    /// The endnotes, separators left out.
    public var endnotes: [[Block]]
    /// The comments in the margin.
    public var comments: [[Block]]
    /// The document's properties by their names in the package: `title`, `creator`, `subject` …
    public var properties: [String: String]

    /// Creates a document; all but the body are often empty.
    public init(
        body: [Block] = [], headers: [[Block]] = [], footers: [[Block]] = [], footnotes: [[Block]] = [],
        endnotes: [[Block]] = [], comments: [[Block]] = [], properties: [String: String] = [:]
    ) {
        self.body = body
        self.headers = headers
        self.footers = footers
        self.footnotes = footnotes
        self.endnotes = endnotes
        self.comments = comments
        self.properties = properties
    }
}
