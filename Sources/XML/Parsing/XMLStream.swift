import CLibXML2
package import ChanceryDiagnostics

/// Parsing a part piece by piece through libxml2's SAX2 callbacks: nothing of the part is kept, its size does not matter.
///
/// Nothing is fetched, expanded or repaired: no network, no document type, no entities but the five of XML.
/// UTF-8, UTF-16 and what else the declaration names are read; Strict and Transitional names are one.
package enum XMLStream {
    /// Parses an input to its end.
    ///
    /// - Parameters:
    ///   - input: Where the bytes come from.
    ///   - vocabulary: The names that the handler knows.
    ///   - handler: What is called; it holds its state after the parse, also after one that failed.
    ///   - part: The name of the part, for messages.
    ///   - limits: Bounds of depth and of attributes.
    /// - Throws: `malformed-xml`, `document-type`, `too-deep`, `too-many-attributes`, at the line of the fault; what the input and
    ///   the handler throw.
    package static func parse<Handler: XMLHandler>(
        _ input: some XMLInput, knowing vocabulary: XMLVocabulary, with handler: inout Handler, part: String,
        limits: Limits
    ) throws(Diagnostic) {
        // Given away, not copied: two holders of its storage would have the first change copy that.
        let driver = XMLTypedDriver(
            input: input, handler: consume handler, vocabulary: vocabulary, part: part, limits: limits)
        defer { handler = driver.handler }
        try driver.run()
    }
}
