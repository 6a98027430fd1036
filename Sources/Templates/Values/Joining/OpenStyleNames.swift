import ChanceryXML

/// The names that the styles of an inserted text of OpenDocument have in the document around.
///
/// The policy is that of WordprocessingML: a common style that both have by family and name is that of the document around; all others, and all
/// automatic ones, come along under fresh names.
struct OpenStyleNames {
    private struct Key: Hashable {
        var family: String
        var name: String
    }

    private var names: [Key: String] = [:]
    /// By the name alone, where an attribute does not tell the family.
    private var byName: [String: String] = [:]
    private let suffix: String

    /// - Parameter suffix: What fresh names end in.
    init(suffix: String) {
        self.suffix = suffix
    }

    /// Gives a style a fresh name.
    mutating func rename(_ style: XMLElement) {
        guard let name = style.attribute("name", .odfStyle) else { return }
        let fresh = name + suffix
        names[Key(family: Self.family(of: style), name: name)] = fresh
        byName[name] = fresh
    }

    /// What tells styles of one name apart.
    static func family(of style: XMLElement) -> String {
        switch (style.namespace, style.localName) {
        case (.odfStyle, "style"): style.attribute("family", .odfStyle) ?? ""
        case (.odfText, "list-style"): "list"
        case (.odfStyle, "page-layout"): "layout"
        case (.odfStyle, "master-page"): "master"
        case (.odfNumber, _): "data"
        default: style.localName
        }
    }

    /// The family that an attribute refers to; `nil` where it is any.
    private static func family(of attribute: XMLAttribute, on element: XMLElement) -> String? {
        switch (attribute.namespace, attribute.localName) {
        case (.odfStyle, "data-style-name"): "data"
        case (.odfStyle, "list-style-name"): "list"
        case (.odfStyle, "page-layout-name"): "layout"
        case (.odfStyle, "master-page-name"), (.odfText, "master-page-name"): "master"
        case (.odfStyle, "parent-style-name"), (.odfStyle, "next-style-name"):
            element.localName == "master-page" ? "master" : element.attribute("family", .odfStyle)
        case (.odfDraw, "style-name"): "graphic"
        case (.odfDraw, "text-style-name"), (.odfText, "cond-style-name"): "paragraph"
        case (.odfTable, "style-name"): element.localName
        case (.odfTable, "default-cell-style-name"): "table-cell"
        case (.odfText, "style-name"):
            switch element.localName {
            case "p", "h": "paragraph"
            case "list", "numbered-paragraph": "list"
            case "section": "section"
            case "span", "a", "list-level-style-number", "list-level-style-bullet": "text"
            default: nil
            }
        default: nil
        }
    }

    /// Lets the attributes of an element refer to the styles by their names here.
    func map(_ element: inout XMLElement) {
        for index in element.attributes.indices {
            let attribute = element.attributes[index]
            guard
                attribute.localName.hasSuffix("style-name") || attribute.localName.hasSuffix("master-page-name")
                    || attribute.localName == "page-layout-name"
            else { continue }
            let family = Self.family(of: attribute, on: element)
            let fresh = family.map { names[Key(family: $0, name: attribute.value)] } ?? byName[attribute.value]
            if let fresh { element.attributes[index].value = fresh }
        }
    }

    /// The style with its fresh name, and what it refers to with theirs.
    func mapped(_ style: XMLElement) -> XMLElement {
        var result = style
        if let name = style.attribute("name", .odfStyle),
            let fresh = names[Key(family: Self.family(of: style), name: name)]
        {
            result.set("name", .odfStyle, fresh)
            result.attributes.removeAll { $0.namespace == .odfStyle && $0.localName == "display-name" }
        }
        result.changeAll { map(&$0) }
        return result
    }

    /// The name of a master page here.
    func master(_ name: String) -> String? { names[Key(family: "master", name: name)] }
}
