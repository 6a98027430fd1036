package import ChanceryDiagnostics

/// What a stream of XML calls as it goes.
///
/// Names come as the numbers of the stream's ``XMLVocabulary``. What is handed over is valid during the call only.
package protocol XMLHandler {
    /// The opening tags of elements that parts repeat in the same bytes again and again: they are parsed once. What is called is the
    /// same with them and without.
    static var repeatedTags: [FragmentTag] { get }
    /// An element begins. An error thrown here ends the parse and is the parse's error.
    mutating func start(_ name: UInt16, _ attributes: borrowing XMLAttributeList) throws(Diagnostic)
    /// An element ends.
    mutating func end(_ name: UInt16) throws(Diagnostic)
    /// Character data, in pieces of any length; UTF-8.
    mutating func text(_ bytes: Span<UInt8>)
}

extension XMLHandler {
    package static var repeatedTags: [FragmentTag] { [] }
}
