import ChanceryXML

/// Brings the lists of an inserted document into the one around, each under a fresh id: its numbers go on from nothing here.
struct WordListMerger {
    private(set) var numbering: XMLElement
    /// The numbers of the inserted document's lists here.
    private(set) var numbers: [String: String] = [:]

    init(host: XMLElement, guest: XMLElement?, styles: WordStyleMerger) {
        numbering = host
        guard let guest else { return }
        var nextAbstract =
            (host.elements.compactMap { $0.is("abstractNum", .wordprocessingML) ? $0.number("abstractNumId") : nil }
                .max() ?? -1) + 1
        var nextNumber =
            (host.elements.compactMap { $0.is("num", .wordprocessingML) ? $0.number("numId") : nil }.max() ?? 0) + 1
        var abstracts: [String: String] = [:]
        var newAbstracts: [XMLNode] = []
        var newNumbers: [XMLNode] = []
        for element in guest.elements where element.namespace == .wordprocessingML {
            if element.localName == "abstractNum", let id = element.attribute("abstractNumId", .wordprocessingML) {
                abstracts[id] = String(nextAbstract)
                var copy = element
                copy.set("abstractNumId", .wordprocessingML, String(nextAbstract))
                nextAbstract += 1
                copy.changeAll { element in
                    element.children.removeAll { node in
                        guard case .element(let child) = node, child.namespace == .wordprocessingML else {
                            return false
                        }
                        // Two lists of one `nsid` Word takes for one; pictures for bullets are not brought along.
                        if ["nsid", "tmpl", "lvlPicBulletId"].contains(child.localName) { return true }
                        // A style of the document around numbers by a list of its own.
                        guard child.localName == "pStyle", let id = child.attribute("val", .wordprocessingML) else {
                            return false
                        }
                        return !styles.isBrought(id)
                    }
                    styles.mapReferences(&element)
                }
                newAbstracts.append(.element(copy))
            } else if element.localName == "num", let id = element.attribute("numId", .wordprocessingML) {
                numbers[id] = String(nextNumber)
                var copy = element
                copy.set("numId", .wordprocessingML, String(nextNumber))
                nextNumber += 1
                copy.changeAll { element in
                    guard element.is("abstractNumId", .wordprocessingML),
                        let id = element.attribute("val", .wordprocessingML), let mapped = abstracts[id]
                    else { return }
                    element.set("val", .wordprocessingML, mapped)
                }
                newNumbers.append(.element(copy))
            }
        }
        let first =
            numbering.children.firstIndex { Self.isOne($0, of: ["num", "numIdMacAtCleanup"]) }
            ?? numbering.children.endIndex
        numbering.children.insert(contentsOf: newAbstracts, at: first)
        let last =
            numbering.children.firstIndex { Self.isOne($0, of: ["numIdMacAtCleanup"]) } ?? numbering.children.endIndex
        numbering.children.insert(contentsOf: newNumbers, at: last)
    }

    private static func isOne(_ node: XMLNode, of names: Set<String>) -> Bool {
        if case .element(let element) = node { names.contains(element.localName) } else { false }
    }

    /// Changes a reference to a list.
    func mapReferences(_ element: inout XMLElement) {
        guard element.is("numId", .wordprocessingML), let number = element.attribute("val", .wordprocessingML),
            let mapped = numbers[number]
        else { return }
        element.set("val", .wordprocessingML, mapped)
    }
}
