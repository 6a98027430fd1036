import ChanceryXML

/// Blocks of a text of ODF as an item of a list can hold them: paragraphs, headings and lists alone (ODF 1.3 part 3 §5.3.3).
///
/// LibreOffice drops anything else in an item with all that is in it. Sections and indexes give what they hold, tables come in a box of a
/// paragraph (§10.4.3).
struct OpenItemBlocks {
    let names: OpenDocumentNames

    /// Whether an element is an item.
    static func isItem(_ element: XMLElement) -> Bool {
        element.is("list-item", .odfText) || element.is("list-header", .odfText)
    }

    /// The nodes as an item can hold them.
    func fitted(_ nodes: [XMLNode]) -> [XMLNode] {
        nodes.flatMap { node -> [XMLNode] in
            guard case .element(let element) = node else { return [node] }
            switch (element.namespace, element.localName) {
            case (.odfTable, "table"): return [.element(boxed(element))]
            case (.odfDraw, _): return [.element(paragraph(element))]
            case (.odfText, "section"), (.odfText, "index-body"), (.odfText, "index-title"),
                (.odfText, "table-of-content"), (.odfText, "illustration-index"), (.odfText, "table-index"),
                (.odfText, "object-index"), (.odfText, "user-index"), (.odfText, "alphabetical-index"),
                (.odfText, "bibliography"):
                return fitted(
                    element.children.filter { child in
                        // What an index is made from prints nothing.
                        if case .element(let inner) = child { !inner.localName.hasSuffix("-source") } else { true }
                    })
            default: return [node]
            }
        }
    }

    /// A table in a frame as wide as its line. The frame has no style: one that is like no other made a drawing of it in LibreOffice.
    private func boxed(_ table: XMLElement) -> XMLElement {
        let (draw, svg) = (names.draw ?? "draw:", names.svg ?? "svg:")
        let box = XMLElement(
            "\(draw)text-box", namespace: .odfDraw,
            attributes: [XMLAttribute("\(names.fo)min-height", namespace: .odfFO, value: "0.5cm")],
            children: [.element(table)])
        var declarations: [XMLNamespaceDeclaration] = []
        if names.draw == nil {
            declarations.append(
                XMLNamespaceDeclaration(prefix: "draw", uri: "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"))
        }
        if names.svg == nil {
            declarations.append(
                XMLNamespaceDeclaration(prefix: "svg", uri: "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"))
        }
        let frame = XMLElement(
            "\(draw)frame", namespace: .odfDraw,
            attributes: [
                XMLAttribute("\(names.text)anchor-type", namespace: .odfText, value: "as-char"),
                XMLAttribute("\(svg)width", namespace: .odfSVG, value: "12cm"),
                XMLAttribute("\(names.style)rel-width", namespace: .odfStyle, value: "85%"),
            ], declarations: declarations, children: [.element(box)])
        return paragraph(frame)
    }

    private func paragraph(_ content: XMLElement) -> XMLElement {
        XMLElement("\(names.text)p", namespace: .odfText, children: [.element(content)])
    }
}
