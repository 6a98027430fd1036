import ChanceryXML

/// A content control of WordprocessingML as a carrier (ECMA-376-1:2016 §17.5.2, [MS-DOCX] 2.5.2).
struct ContentControl {
    /// What a control takes.
    enum Kind: Hashable {
        case text
        case date(DatePicture)
        case checkBox(checked: Sign, unchecked: Sign)
        case choice([ChoiceFilter.Item], isOpen: Bool)
        case repeated
    }

    /// What a check box shows.
    struct Sign: Hashable {
        var character: String
        var font: String?
    }

    let element: XMLElement
    let properties: XMLElement
    let content: XMLElement
    let kind: Kind
    /// The names that it may have in the data: its tag, then its title.
    let names: [String]

    /// Controls that stand for a part of the document or hold what is no text.
    private static let foreign: Set<String> = [
        "docPartObj", "docPartList", "group", "picture", "bibliography", "citation", "equation",
        "repeatingSectionItem",
    ]

    /// Reads a control; `nil` for one that has no name or takes nothing that data give.
    init?(_ element: XMLElement, isEnglish: Bool) {
        guard let properties = element.first("sdtPr", .wordprocessingML),
            let content = element.first("sdtContent", .wordprocessingML),
            !properties.elements.contains(where: { Self.foreign.contains($0.localName) })
        else { return nil }
        let names = ["tag", "alias"].compactMap { name -> String? in
            let value = properties.first(name, .wordprocessingML)?.attribute("val", .wordprocessingML)
            return value?.isEmpty == false ? value : nil
        }
        guard !names.isEmpty, !names.contains(where: { $0.contains("{") }) else { return nil }
        self.element = element
        self.properties = properties
        self.content = content
        self.names = names
        kind = Self.kind(properties, isEnglish)
    }

    private static func kind(_ properties: XMLElement, _ isEnglish: Bool) -> Kind {
        for element in properties.elements {
            switch element.localName {
            case "repeatingSection": return .repeated
            case "checkbox", "checkBox":
                return .checkBox(
                    checked: sign(element, "checkedState", "\u{2612}"),
                    unchecked: sign(element, "uncheckedState", "\u{2610}"))
            case "date":
                let picture = element.first("dateFormat", .wordprocessingML)?.attribute("val", .wordprocessingML)
                let language = element.first("lid", .wordprocessingML)?.attribute("val", .wordprocessingML)
                return .date(
                    DatePicture(
                        picture ?? "dd.MM.yyyy", inEnglish: language.map(CarrierScan.isEnglish) ?? isEnglish))
            case "dropDownList", "comboBox":
                let items = element.elements.filter { $0.localName == "listItem" }.map { item in
                    let value = item.attribute("value", .wordprocessingML) ?? ""
                    return ChoiceFilter.Item(
                        value: value, shown: item.attribute("displayText", .wordprocessingML) ?? value)
                }
                return .choice(items, isOpen: element.localName == "comboBox")
            default: break
            }
        }
        return .text
    }

    private static func sign(_ element: XMLElement, _ name: String, _ usual: String) -> Sign {
        guard let state = element.elements.first(where: { $0.localName == name }),
            let code = state.attributes.first(where: { $0.localName == "val" })?.value,
            let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init), scalar.value >= 0x20
        else { return Sign(character: usual) }
        let font = state.attributes.first { $0.localName == "font" }?.value
        return Sign(character: String(Character(scalar)), font: font)
    }

    /// Whether somebody has typed tags into the control: then these say what stands there.
    var holdsTypedTags: Bool {
        let text = content.text
        return text.contains("{{") || text.contains("{%")
    }

    // MARK: Filled

    /// The control without what keeps a filled one from being shown as such: the mark of a hint, the binding to data that would come back over
    /// it when Word opens the document.
    func filled(_ children: [XMLNode]) -> XMLElement {
        var bare = properties
        bare.children.removeAll { node in
            guard case .element(let element) = node else { return false }
            return element.localName == "showingPlcHdr" || element.localName == "dataBinding"
        }
        bare.children = bare.children.map { node in
            guard case .element(var date) = node, date.is("date", .wordprocessingML) else { return node }
            date.attributes.removeAll { $0.localName == "fullDate" }
            return .element(date)
        }
        return replaced(bare, children)
    }

    /// The control of a check box that is in a state.
    func checked(_ isChecked: Bool, _ children: [XMLNode]) -> XMLElement {
        var control = filled(children)
        control.children = control.children.map { node in
            guard case .element(var properties) = node, properties.localName == "sdtPr" else { return node }
            properties.children = properties.children.map { Self.state($0, isChecked) }
            return .element(properties)
        }
        return control
    }

    private static func state(_ node: XMLNode, _ isChecked: Bool) -> XMLNode {
        guard case .element(var box) = node, box.localName.lowercased() == "checkbox" else { return node }
        let mark = XMLElement(
            box.prefix + "checked", namespace: box.namespace,
            attributes: [
                XMLAttribute(box.prefix + "val", namespace: box.namespace, value: isChecked ? "1" : "0")
            ])
        box.children.removeAll { node in
            if case .element(let element) = node { element.localName == "checked" } else { false }
        }
        box.children.insert(.element(mark), at: 0)
        return .element(box)
    }

    private func replaced(_ properties: XMLElement, _ children: [XMLNode]) -> XMLElement {
        var result = element
        var inner = content
        inner.children = children
        result.children = element.children.map { node in
            guard case .element(let child) = node else { return node }
            switch child.localName {
            case "sdtPr": return .element(properties)
            case "sdtContent": return .element(inner)
            default: return node
            }
        }
        return result
    }

    /// Its content with one text instead of what stood there, on the level where it stands: runs, paragraphs, or a cell.
    func content(printing value: XMLNode, font: String? = nil) -> [XMLNode] {
        let prefix = element.prefix
        var looks = FieldRuns.firstRun(content.children)?.first("rPr", .wordprocessingML)
        if let font { looks = Self.looks(looks, in: font, prefix: prefix) }
        let run = FieldRuns.run(value, looks, prefix: prefix)
        func paragraph(like nodes: [XMLNode]) -> XMLNode {
            var paragraph =
                nodes.lazy.compactMap { node -> XMLElement? in
                    if case .element(let element) = node, element.is("p", .wordprocessingML) { element } else { nil }
                }.first ?? XMLElement("\(prefix)p", namespace: .wordprocessingML)
            paragraph.children =
                (paragraph.first("pPr", .wordprocessingML).map { [.element($0)] } ?? []) + [run]
            return .element(paragraph)
        }
        switch level {
        case .run: return [run]
        case .block: return [paragraph(like: content.children)]
        case .cell:
            guard var cell = content.first("tc", .wordprocessingML) else { return content.children }
            cell.children =
                (cell.first("tcPr", .wordprocessingML).map { [.element($0)] } ?? [])
                + [paragraph(like: cell.children)]
            return [.element(cell)]
        case .row: return content.children
        }
    }

    private static func looks(_ properties: XMLElement?, in font: String, prefix: String) -> XMLElement {
        var result = properties ?? XMLElement("\(prefix)rPr", namespace: .wordprocessingML)
        result.children.removeAll { node in
            if case .element(let element) = node { element.localName == "rFonts" } else { false }
        }
        let fonts = XMLElement(
            "\(prefix)rFonts", namespace: .wordprocessingML,
            attributes: ["ascii", "eastAsia", "hAnsi"].map {
                XMLAttribute("\(prefix)\($0)", namespace: .wordprocessingML, value: font)
            })
        let position = result.children.firstIndex { node in
            if case .element(let element) = node { element.localName != "rStyle" } else { false }
        }
        result.children.insert(.element(fonts), at: position ?? result.children.endIndex)
        return result
    }

    /// On which level of the document a control stands.
    enum Level { case run, block, row, cell }

    var level: Level {
        for element in content.elements where element.namespace == .wordprocessingML {
            switch element.localName {
            case "tr": return .row
            case "tc": return .cell
            case "p", "tbl": return .block
            case "sdt": continue
            default: return .run
            }
        }
        return content.elements.contains { $0.localName == "sdt" } ? .block : .run
    }
}
