/// The tabs before and behind the tags of a paragraph that holds control tags alone: clerks indent tags as programmers do code
/// (`⇥{% for x in xs %}`). They are blanks there as spaces are.
struct TagIndent {
    /// What stands in such a paragraph.
    private enum Event {
        case tag, tab, shown
    }

    private let visibility: Visibility

    init(tags: [TemplateTag]) {
        visibility = Visibility(tags: tags)
    }

    /// Takes these tabs away; those between tags stay, and so do those of any other paragraph.
    func remove(from paragraph: inout TemplateElement) {
        var events: [Event] = []
        gather(paragraph.children, into: &events)
        guard let first = events.firstIndex(of: .tag), let last = events.lastIndex(of: .tag),
            first > 0 || last < events.count - 1, events[first...last].allSatisfy({ $0 == .tag }),
            !events.contains(.shown)
        else { return }
        paragraph.children = withoutTabs(paragraph.children)
    }

    private func gather(_ nodes: [TemplateNode], into events: inout [Event]) {
        for node in nodes {
            switch node {
            case .tag: events.append(visibility.shows(node) ? .shown : .tag)
            case .element(let element):
                switch element.role {
                case .character("\t"): events.append(.tab)
                case .run: gather(element.children, into: &events)
                default: if visibility.shows(node) || visibility.holdsTag([node]) { events.append(.shown) }
                }
            case .text, .other, .scope: if visibility.shows(node) { events.append(.shown) }
            }
        }
    }

    private func withoutTabs(_ nodes: [TemplateNode]) -> [TemplateNode] {
        nodes.compactMap { node in
            guard case .element(var element) = node else { return node }
            if element.role == .character("\t") { return nil }
            if element.role == .run { element.children = withoutTabs(element.children) }
            return .element(element)
        }
    }
}
