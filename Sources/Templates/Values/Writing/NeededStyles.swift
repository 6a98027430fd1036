import ChanceryXML

/// The styles that formatted text needs in a part of OpenDocument and that the template does not have.
struct NeededStyles {
    /// A style with its text.
    struct Style: Hashable {
        var name: String
        var text: String
    }

    private let place: OpenPlace
    private let names: OpenDocumentNames
    /// In the order in which they were first needed.
    private(set) var all: [Style] = []

    init(_ place: OpenPlace) {
        self.place = place
        names = place.names
    }

    mutating func need(_ name: String, _ text: String) {
        if !all.contains(where: { $0.name == name }) { all.append(Style(name: name, text: text)) }
    }

    // MARK: Text

    /// The style of a stretch of text (ODF 1.3 part 3 §16.29).
    mutating func look(_ look: FormattedLook) -> String {
        let name = "ChanceryLook\(look.rawValue)"
        let (style, fo) = (names.style, names.fo)
        var properties = ""
        if look.contains(.bold) {
            properties +=
                " \(fo)font-weight=\"bold\" \(style)font-weight-asian=\"bold\" \(style)font-weight-complex=\"bold\""
        }
        if look.contains(.italic) {
            properties +=
                " \(fo)font-style=\"italic\" \(style)font-style-asian=\"italic\" \(style)font-style-complex=\"italic\""
        }
        if look.contains(.underline) {
            properties +=
                " \(style)text-underline-style=\"solid\" \(style)text-underline-width=\"auto\" \(style)text-underline-color=\"font-color\""
        }
        if look.contains(.strike) {
            properties += " \(style)text-line-through-style=\"solid\" \(style)text-line-through-type=\"single\""
        }
        if look.contains(.superscript) { properties += " \(style)text-position=\"super 58%\"" }
        if look.contains(.subscripted) { properties += " \(style)text-position=\"sub 58%\"" }
        if look.contains(.code) { properties += " \(fo)font-family=\"'Courier New'\" \(style)font-pitch=\"fixed\"" }
        need(
            name,
            "<\(style)style \(style)name=\"\(name)\" \(style)family=\"text\"><\(style)text-properties\(properties)/></\(style)style>"
        )
        return name
    }

    // MARK: Paragraphs

    /// A style like another one but for some properties of paragraphs.
    mutating func variant(
        _ suffix: String, _ properties: [(String, String)], of base: String? = nil, without removed: Set<String> = []
    ) -> String {
        let base = base ?? place.styleName
        let name = "\(base ?? "Standard").Chancery\(suffix)"
        let style = names.style
        // One that we have made on the way is no style of the template: it is copied by its own base.
        var element: XMLElement
        if let base, let known = place.styles.style(base, family: "paragraph") {
            element = known
            element.attributes.removeAll {
                $0.namespace == .odfStyle && ["name", "display-name"].contains($0.localName)
            }
        } else {
            element = XMLElement(
                "\(style)style", namespace: .odfStyle,
                attributes: [XMLAttribute("\(style)family", namespace: .odfStyle, value: "paragraph")])
            if let base, !base.contains(".Chancery") {
                element.attributes.append(
                    XMLAttribute("\(style)parent-style-name", namespace: .odfStyle, value: base))
            }
        }
        element.attributes.insert(XMLAttribute("\(style)name", namespace: .odfStyle, value: name), at: 0)
        var inner =
            element.first("paragraph-properties", .odfStyle)
            ?? XMLElement("\(style)paragraph-properties", namespace: .odfStyle)
        inner.attributes.removeAll { $0.namespace == .odfFO && removed.contains($0.localName) }
        for (key, value) in properties {
            inner.attributes.removeAll { $0.namespace == .odfFO && $0.localName == key }
            inner.attributes.append(XMLAttribute(names.fo + key, namespace: .odfFO, value: value))
        }
        element.children.removeAll { node in
            if case .element(let child) = node { child.is("paragraph-properties", .odfStyle) } else { false }
        }
        element.children.insert(.element(inner), at: 0)
        let written = XMLSerialiser.string(of: element)
        need(name, written)
        return name
    }

    /// The tag's style without indents of its own, which would win over the list's.
    mutating func item() -> String {
        variant("Item", [], without: ["margin-left", "text-indent", "margin"])
    }

    // MARK: Lists and tables

    /// The style of a list with its ten levels (ODF 1.3 part 3 §16.30); the measures are those of the lists of DOCX.
    mutating func list(isNumbered: Bool) -> String {
        let name = isNumbered ? "ChanceryNumbers" : "ChanceryBullets"
        let (text, style, fo) = (names.text, names.style, names.fo)
        let levels = (1...10).map { level in
            let indent = Double(WordWriter.indent(min(level, 9) - 1)) / 1440 * 2.54
            let margin = String(Int((indent * 1000).rounded()))
            let left = "\(Int(margin).map { Double($0) / 1000 } ?? indent)cm"
            let position =
                "<\(style)list-level-properties \(text)list-level-position-and-space-mode=\"label-alignment\">"
                + "<\(style)list-level-label-alignment \(text)label-followed-by=\"listtab\" \(text)list-tab-stop-position=\"\(left)\" "
                + "\(fo)text-indent=\"-0.63cm\" \(fo)margin-left=\"\(left)\"/></\(style)list-level-properties>"
            return isNumbered
                ? "<\(text)list-level-style-number \(text)level=\"\(level)\" \(style)num-suffix=\"\(level == 1 ? "." : ")")\" "
                    + "\(style)num-format=\"1\">\(position)</\(text)list-level-style-number>"
                : "<\(text)list-level-style-bullet \(text)level=\"\(level)\" \(text)bullet-char=\"•\">\(position)</\(text)list-level-style-bullet>"
        }
        need(name, "<\(text)list-style \(style)name=\"\(name)\">\(levels.joined())</\(text)list-style>")
        return name
    }

    /// The style of a cell: a thin line around.
    mutating func cell() -> String {
        let (style, fo) = (names.style, names.fo)
        need(
            "ChanceryCell",
            "<\(style)style \(style)name=\"ChanceryCell\" \(style)family=\"table-cell\"><\(style)table-cell-properties \(fo)padding=\"0.1cm\" \(fo)border=\"0.5pt solid #000000\"/></\(style)style>"
        )
        return "ChanceryCell"
    }
}
