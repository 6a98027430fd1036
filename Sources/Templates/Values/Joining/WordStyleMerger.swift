import ChanceryXML

/// Brings the styles of an inserted document into the one around.
///
/// The policy: a style that both have by type and name is that of the document around, so that the text looks as its new surroundings do; all
/// others are brought along, under a fresh id where theirs is taken.
struct WordStyleMerger {
    private(set) var styles: XMLElement
    /// The ids of the inserted document's styles here.
    private(set) var ids: [String: String] = [:]
    /// The styles that have been brought along, by their ids here.
    private var brought: Set<String> = []

    init(host: XMLElement, guest: XMLElement?) {
        styles = host
        var known: [String: String] = [:]
        var taken: Set<String> = []
        for style in host.elements where style.is("style", .wordprocessingML) {
            guard let id = style.attribute("styleId", .wordprocessingML) else { continue }
            taken.insert(id)
            known[Self.key(style)] = id
        }
        var added: [XMLElement] = []
        for style in guest?.elements.map(\.self) ?? [] where style.is("style", .wordprocessingML) {
            guard let id = style.attribute("styleId", .wordprocessingML) else { continue }
            if let same = known[Self.key(style)] {
                ids[id] = same
                continue
            }
            var fresh = id
            var number = 1
            while !taken.insert(fresh).inserted {
                fresh = "\(id)_\(number)"
                number += 1
            }
            ids[id] = fresh
            brought.insert(fresh)
            var copy = style
            copy.set("styleId", .wordprocessingML, fresh)
            // There is one default already.
            copy.attributes.removeAll { $0.namespace == .wordprocessingML && $0.localName == "default" }
            added.append(copy)
        }
        for index in added.indices { added[index].changeAll { mapReferences(&$0) } }
        styles.children += added.map { .element($0) }
    }

    private static func key(_ style: XMLElement) -> String {
        let name = style.first("name", .wordprocessingML)?.attribute("val", .wordprocessingML) ?? ""
        return (style.attribute("type", .wordprocessingML) ?? "paragraph") + " " + name.lowercased()
    }

    /// Whether a style of the inserted document is here as it was.
    func isBrought(_ id: String) -> Bool { ids[id].map { brought.contains($0) } ?? false }

    private static let references: Set<String> = [
        "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink",
    ]

    /// Changes a reference to a style.
    func mapReferences(_ element: inout XMLElement) {
        guard element.namespace == .wordprocessingML, Self.references.contains(element.localName),
            let id = element.attribute("val", .wordprocessingML), let mapped = ids[id]
        else { return }
        element.set("val", .wordprocessingML, mapped)
    }

    /// Lets the styles that have been brought along number by lists of the document around.
    mutating func mapLists(_ numbers: [String: String]) {
        let brought = brought
        styles.children = styles.children.map { node in
            guard case .element(var style) = node, let id = style.attribute("styleId", .wordprocessingML),
                brought.contains(id)
            else { return node }
            style.changeAll { element in
                guard element.is("numId", .wordprocessingML), let number = element.attribute("val", .wordprocessingML),
                    let mapped = numbers[number]
                else { return }
                element.set("val", .wordprocessingML, mapped)
            }
            return .element(style)
        }
    }
}
