import ChanceryXML

/// The prefixes that a part of ODF gives to the namespaces which the engine writes.
struct OpenDocumentNames: Sendable, Hashable {
    /// `text:` in nearly all files.
    var text = "text:"
    var table = "table:"
    var style = "style:"
    var fo = "fo:"
    var office = "office:"
    // These are declared where they are used, if the root does not: `nil` then.
    var draw: String?
    var svg: String?
    var xlink: String?

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
            case .odfDraw: draw = prefix
            case .odfSVG: svg = prefix
            case .xlink: xlink = prefix
            default: break
            }
        }
    }
}
