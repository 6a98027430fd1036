import ChanceryXML

/// The prefixes that a part of ODF gives to the namespaces which the engine writes.
struct OpenDocumentNames: Sendable, Hashable {
    /// `text:` in nearly all files.
    var text = "text:"
    var table = "table:"
    var style = "style:"
    var fo = "fo:"
    var office = "office:"

    /// The prefixes that are declared at the root of a part.
    init(root: XMLElement) {
        for declaration in root.declarations where !declaration.prefix.isEmpty {
            let prefix = declaration.prefix + ":"
            switch XMLNamespace(uri: declaration.uri) {
            case .odfText: text = prefix
            case .odfTable: table = prefix
            case .odfStyle: style = prefix
            case .odfFO: fo = prefix
            case .odfOffice: office = prefix
            default: break
            }
        }
    }
}
