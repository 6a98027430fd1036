import ChanceryDiagnostics
import ChanceryXML

/// Gathers the parts that the package's list of contents calls main parts of Word, in any of its kinds: document, template, with macros.
struct MainPartList: XMLHandler {
    private(set) var names: [String] = []

    mutating func start(_ name: UInt16, _ attributes: borrowing XMLAttributeList) throws(Diagnostic) {
        guard name == OPC.override.rawValue, let content = attributes.text(OPC.contentType.rawValue),
            content.contains("wordprocessingml") || content.contains("ms-word"), content.hasSuffix(".main+xml"),
            let part = attributes.text(OPC.partName.rawValue)
        else { return }
        names.append(String(part.drop { $0 == "/" }))
    }

    mutating func end(_ name: UInt16) throws(Diagnostic) {}

    mutating func text(_ bytes: Span<UInt8>) {}
}
