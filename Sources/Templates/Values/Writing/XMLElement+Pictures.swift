import ChanceryDiagnostics
import ChanceryXML

/// Changing a sample picture.
extension XMLElement {
    /// The first element of a name somewhere inside.
    func descendant(_ name: String, _ namespace: XMLNamespace) -> XMLElement? {
        for child in elements {
            if child.is(name, namespace) { return child }
            if let found = child.descendant(name, namespace) { return found }
        }
        return nil
    }

    /// Changes every element inside, this one included.
    mutating func changeAll(_ change: (inout XMLElement) -> Void) {
        change(&self)
        for index in children.indices {
            if case .element(var child) = children[index] {
                child.changeAll(change)
                children[index] = .element(child)
            }
        }
    }

    /// Sets an attribute, behind those that are there.
    mutating func set(_ name: String, _ namespace: XMLNamespace, _ value: String, qualified: String? = nil) {
        if let index = attributes.firstIndex(where: { $0.localName == name && $0.namespace == namespace }) {
            attributes[index].value = value
        } else {
            attributes.append(XMLAttribute(qualified ?? name, namespace: namespace, value: value))
        }
    }

    /// The sample with another alternative text.
    func described(_ text: String) -> XMLElement {
        var result = self
        result.changeAll { element in
            if element.localName == "docPr" || element.localName == "cNvPr" {
                for index in element.attributes.indices where element.attributes[index].value.contains("{") {
                    element.attributes[index].value = element.attributes[index].localName == "name" ? "Picture" : text
                }
            } else if element.namespace == .odfSVG, element.localName == "title" || element.localName == "desc",
                element.children.isEmpty
            {
                element.children = [.text(text)]
            }
        }
        return result
    }

    /// Gives the sample a description and an id of its own, without the tag.
    mutating func described(as text: String, number: Int) {
        self = described(text)
        changeAll { element in
            guard element.localName == "docPr" || element.localName == "cNvPr" else { return }
            element.set("id", .none, String(number))
            // The address of a link on the sample stays; its description is the picture's.
            if text.isEmpty { element.attributes.removeAll { $0.localName == "descr" && $0.value.isEmpty } }
        }
    }

    /// Sets the size of a drawing's frame; what was anchored keeps its upper left corner.
    mutating func setSize(_ box: PictureBox) {
        let old = descendant("extent", .wordprocessingDrawing)
        let before = (old?.attribute("cx", .none), old?.attribute("cy", .none))
        changeAll { element in
            let isFrame =
                element.is("extent", .wordprocessingDrawing)
                || element.is("ext", .drawing) && element.attribute("cx", .none) != nil
                    && (element.attribute("cx", .none) == before.0 || element.attribute("cy", .none) == before.1)
            guard isFrame else { return }
            element.set("cx", .none, String(box.width))
            element.set("cy", .none, String(box.height))
        }
        // The picture's own size may differ from the frame's by some rounding.
        var isFirst = true
        changeAll { element in
            guard isFirst, element.is("xfrm", .drawing) else { return }
            isFirst = false
            for index in element.children.indices {
                if case .element(var inner) = element.children[index], inner.is("ext", .drawing) {
                    inner.set("cx", .none, String(box.width))
                    inner.set("cy", .none, String(box.height))
                    element.children[index] = .element(inner)
                }
            }
        }
    }

    /// Lets the first picture of a drawing show another one.
    mutating func setBlip(_ id: String, _ vector: String?, crop: PictureBox) {
        var isFirst = true
        changeAll { element in
            guard isFirst, element.localName == "blipFill" else { return }
            isFirst = false
            let names = element.prefixOfDrawing
            element.children = element.children.compactMap { node in
                guard case .element(var child) = node else { return node }
                if child.is("srcRect", .drawing) { return nil }
                guard child.is("blip", .drawing) else { return node }
                child.attributes.removeAll { $0.namespace == .relationships }
                let uri =
                    child.attributes.isEmpty && child.declarations.contains { $0.prefix == "r" }
                    ? nil : OfficeNamespace.relationships(isStrict: false)
                if let uri, !child.declarations.contains(where: { $0.prefix == "r" }) {
                    child.declarations.append(XMLNamespaceDeclaration(prefix: "r", uri: uri))
                }
                child.attributes.insert(XMLAttribute("r:embed", namespace: .relationships, value: id), at: 0)
                child.children = []
                return .element(child)
            }
            guard let position = element.children.firstIndex(where: { $0.isElement("blip") }) else { return }
            if let vector, case .element(var blip) = element.children[position],
                let inner = XMLElement.fragment(vector, drawing: names)
            {
                blip.children = [.element(inner)]
                element.children[position] = .element(blip)
            }
            if crop.cropsSides > 0 || crop.cropsEnds > 0 {
                let (sides, ends) = (
                    String(Int((crop.cropsSides * 100_000).rounded())),
                    String(Int((crop.cropsEnds * 100_000).rounded()))
                )
                let rectangle = XMLElement(
                    "\(names)srcRect", namespace: .drawing,
                    attributes: [("l", sides), ("t", ends), ("r", sides), ("b", ends)].map {
                        XMLAttribute($0.0, namespace: .none, value: $0.1)
                    })
                element.children.insert(.element(rectangle), at: position + 1)
            }
        }
    }

    /// The prefix of DrawingML's main namespace, with its colon, as the elements inside have it.
    private var prefixOfDrawing: String {
        elements.first { $0.namespace == .drawing }?.prefix ?? "a:"
    }

    /// A text of ours as an element, with the prefix that the sample has for DrawingML.
    private static func fragment(_ text: String, drawing prefix: String) -> XMLElement? {
        let uri = OfficeNamespace.drawing(isStrict: false, "main")
        let wrapped = "<x xmlns:a=\"\(uri)\">\(text)</x>"
        guard let tree = try? XMLTree.parse(Array(wrapped.utf8), part: "svg", limits: Limits()),
            var inner = tree.root.elements.map(\.self).first
        else { return nil }
        inner.changeAll { element in
            guard element.namespace == .drawing else { return }
            element.qualifiedName = prefix + element.localName
        }
        return inner
    }
}

extension XMLNode {
    fileprivate func isElement(_ name: String) -> Bool {
        if case .element(let element) = self { element.localName == name } else { false }
    }
}
