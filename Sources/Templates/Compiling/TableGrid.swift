import ChanceryXML

/// What the sample of a table says of its grid.
enum TableGrid {
    /// Whether a table's grid follows from its data: a loop over cells, a computed span or width.
    static func isComputed(_ table: TemplateElement, _ tags: [TemplateTag]) -> Bool {
        table.children.contains { isComputed($0, tags, inRow: false) }
    }

    private static func isComputed(_ node: TemplateNode, _ tags: [TemplateTag], inRow: Bool) -> Bool {
        switch node {
        case .element(let element):
            switch element.role {
            case .row, .other:
                return element.children.contains { isComputed($0, tags, inRow: inRow || element.role == .row) }
            case .cell:
                return element.children.contains { child in
                    guard case .tag(let index) = child, case .control(let control) = tags[index].parsed else {
                        return false
                    }
                    switch control {
                    case .colspan, .colwidth: return true
                    default: return false
                    }
                }
            default: return false
            }
        case .scope(let scope):
            return inRow || scope.branches.contains { $0.nodes.contains { isComputed($0, tags, inRow: inRow) } }
        case .text, .other, .tag: return false
        }
    }

    /// The whole width of a table in twips: its grid's columns together, or a width that it names, or that of an A4 page between margins.
    static func width(of table: TemplateElement) -> Int {
        let columns = table.first(.grid)?.children.compactMap { node -> Int? in
            if case .element(let element) = node { number("w", of: element.head) } else { nil }
        }
        let sum = (columns ?? []).reduce(0, +)
        if sum > 0 { return sum }
        if let width = table.first(.tableProperties)?.named("tblW"),
            width.attribute("type", .wordprocessingML) == "dxa",
            let number = number("w", of: width), number > 0
        {
            return number
        }
        return 9355
    }

    /// The width of a sample cell in twips; 0 where it does not say.
    static func width(ofCell properties: TemplateElement?) -> Int {
        guard let width = properties?.named("tcW"), width.attribute("type", .wordprocessingML) ?? "dxa" == "dxa" else {
            return 0
        }
        return max(0, number("w", of: width) ?? 0)
    }

    /// The span of a sample cell.
    static func span(ofCell properties: TemplateElement?) -> Int {
        max(1, properties?.named("gridSpan").flatMap { number("val", of: $0) } ?? 1)
    }

    private static func number(_ name: String, of element: XMLElement) -> Int? {
        guard let text = element.attribute(name, .wordprocessingML) else { return nil }
        return Int(text) ?? Double(text).flatMap { Int(exactly: $0.rounded()) }
    }
}

extension TemplateElement {
    /// A child element by its local name.
    fileprivate func named(_ name: String) -> XMLElement? {
        for case .element(let element) in children where element.head.localName == name { return element.head }
        return nil
    }
}
