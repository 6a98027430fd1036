import ChanceryXML

/// What an ODT or FODT offers to rich values.
struct OpenKit: Sendable {
    /// The names of styles by their family and their shown name in lower case.
    private var styles: [String: String] = [:]
    /// The width of the text on the pages, in English metric units.
    private(set) var textWidth: Int?

    init(_ roots: [XMLElement]) {
        var layouts: [String: Int] = [:]
        var layoutOfStandard: String?
        for root in roots {
            for group in root.elements {
                for style in group.elements {
                    guard let name = style.attribute("name", .odfStyle) else { continue }
                    if style.is("style", .odfStyle), group.localName == "styles",
                        let family = style.attribute("family", .odfStyle)
                    {
                        let shown = style.attribute("display-name", .odfStyle) ?? Self.decoded(name)
                        styles[family + " " + shown.lowercased()] = name
                    } else if style.is("page-layout", .odfStyle),
                        let properties = style.first("page-layout-properties", .odfStyle)
                    {
                        layouts[name] = Self.width(properties)
                    } else if style.is("master-page", .odfStyle), layoutOfStandard == nil || name == "Standard" {
                        layoutOfStandard = style.attribute("page-layout-name", .odfStyle)
                    }
                }
            }
        }
        textWidth = layoutOfStandard.flatMap { layouts[$0] }
    }

    /// The name of a style by the name that is shown, in English as LibreOffice keeps it.
    func style(_ name: String, _ family: String = "paragraph") -> String? {
        styles[family + " " + name]
    }

    /// `Heading_20_1` is «Heading 1» (ODF 1.3 part 3 §19.502, as LibreOffice encodes it).
    private static func decoded(_ name: String) -> String {
        name.split(separator: "_20_", omittingEmptySubsequences: false).joined(separator: " ")
    }

    private static func width(_ properties: XMLElement) -> Int? {
        func length(_ name: String) -> Int? { properties.attribute(name, .odfFO).flatMap(LocalStyles.twips) }
        guard let page = length("page-width") else { return nil }
        let all = length("margin") ?? 0
        let width = page - (length("margin-left") ?? all) - (length("margin-right") ?? all)
        return width > 500 ? width * 635 : nil
    }
}
