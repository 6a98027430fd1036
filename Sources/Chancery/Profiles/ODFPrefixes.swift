import ChanceryXML

/// The prefixes that a part of ODF declares, with their colons.
struct ODFPrefixes {
    let style: String
    let fo: String
    let svg: String
    /// Whether the part declares all that may have to be written into it.
    let areKnown: Bool

    init(declaredBy root: XMLElement) {
        func prefix(_ namespace: XMLNamespace) -> String? {
            root.declarations.first { XMLNamespace(uri: $0.uri) == namespace && !$0.prefix.isEmpty }.map {
                $0.prefix + ":"
            }
        }
        let (style, fo, svg) = (prefix(.odfStyle), prefix(.odfFO), prefix(.odfSVG))
        areKnown = style != nil && fo != nil && svg != nil
        self.style = style ?? ""
        self.fo = fo ?? ""
        self.svg = svg ?? ""
    }
}
