/// Whether anything is to be seen of a node: what decides which paragraphs and rows carry tags alone.
struct Visibility {
    let tags: [TemplateTag]

    /// Whether a node inside of a paragraph is something to be seen, or a value that stands for it.
    func shows(_ node: TemplateNode) -> Bool {
        switch node {
        case .tag(let index): !tags[index].isControl
        case .scope: true
        case .text(let text): !text.isBlank
        case .other: false
        case .element(let element):
            switch element.role {
            case .paragraphProperties, .runProperties, .ignorable, .mark, .blanks: false
            case .text, .run, .inline, .seam: element.children.contains(where: shows)
            case .character, .container, .table, .paragraph: true
            // A drawing or a field is something, a wrapper is what is in it.
            default: element.children.isEmpty || element.children.contains(where: shows)
            }
        }
    }

    /// Whether nothing in a block is to be seen: a paragraph without text, a row of such.
    func isBlank(_ node: TemplateNode) -> Bool {
        switch node {
        case .element(let element): isBlank(element)
        case .tag, .text: !shows(node)
        case .scope: false
        case .other: true
        }
    }

    /// Whether nothing in a block is to be seen.
    func isBlank(_ element: TemplateElement) -> Bool {
        switch element.role {
        case .paragraph: !element.children.contains(where: shows)
        case .table: false
        case .row, .cell, .coveredCell, .list, .listItem, .rowGroup, .container, .other:
            element.children.allSatisfy { isBlank($0) }
        case .run, .inline, .text, .seam: !element.children.contains(where: shows)
        default: true
        }
    }

    /// Whether there is a tag anywhere in some nodes.
    func holdsTag(_ nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            switch node {
            case .tag: true
            case .element(let element): !element.attributeNodes.isEmpty || holdsTag(element.children)
            case .scope: true
            case .text, .other: false
            }
        }
    }

    /// For each tag of a paragraph that prints nothing, whether something is to be seen before and behind it there.
    func sides(in paragraph: TemplateElement) -> [Int: TagSite.Sides] {
        var events: [Int?] = []
        flatten(paragraph.children, into: &events)
        let first = events.firstIndex { $0 == nil } ?? events.count
        let last = events.lastIndex { $0 == nil } ?? -1
        var result: [Int: TagSite.Sides] = [:]
        for (position, event) in events.enumerated() {
            if let event { result[event] = TagSite.Sides(before: first < position, after: last > position) }
        }
        return result
    }

    /// The control tag that a paragraph begins or ends with.
    func edgeTag(of paragraph: TemplateElement, isFirst: Bool) -> Int? {
        var events: [Int?] = []
        flatten(paragraph.children, into: &events)
        return (isFirst ? events.first : events.last) ?? nil
    }

    /// The control tags of a paragraph in order, and `nil` for what is to be seen between them.
    private func flatten(_ nodes: [TemplateNode], into events: inout [Int?]) {
        for node in nodes {
            switch node {
            case .tag(let index): events.append(tags[index].isControl ? index : nil)
            case .text, .scope, .other: if shows(node) { events.append(nil) }
            case .element(let element):
                switch element.role {
                case .paragraphProperties, .runProperties, .ignorable, .mark, .blanks: break
                case .character, .container, .table, .paragraph: events.append(nil)
                default:
                    if element.children.isEmpty, element.role == .other { events.append(nil) }
                    flatten(element.children, into: &events)
                }
            }
        }
    }
}
