import ChanceryXML

/// The lists of a DOCX, ready to get more of them (ECMA-376-1:2016 §17.9).
struct NumberingPart: Sendable {
    /// A list as it stands in the part.
    private struct List: Sendable {
        var abstract: String
        /// Where the levels begin, by level.
        var starts: [String: String]
    }

    let name: String
    private let start: [UInt8]
    private let end: [UInt8]
    private let prefix: String
    private var lists: [String: List] = [:]
    /// The greatest number of a list.
    private(set) var greatest = 0

    /// Reads the part; `nil` for one that is none.
    init?(_ tree: XMLTree, name: String) {
        let root = tree.root
        guard root.is("numbering", .wordprocessingML) else { return nil }
        self.name = name
        prefix = root.prefix
        var abstracts: [String: [String: String]] = [:]
        for element in root.elements where element.is("abstractNum", .wordprocessingML) {
            guard let id = element.attribute("abstractNumId", .wordprocessingML) else { continue }
            abstracts[id] = Self.starts(of: element.elements.filter { $0.is("lvl", .wordprocessingML) })
        }
        for element in root.elements where element.is("num", .wordprocessingML) {
            guard let id = element.attribute("numId", .wordprocessingML),
                let abstract = Self.value("abstractNumId", in: element)
            else { continue }
            var starts = abstracts[abstract] ?? [:]
            for override in element.elements where override.is("lvlOverride", .wordprocessingML) {
                guard let level = override.attribute("ilvl", .wordprocessingML) else { continue }
                if let start = Self.value("startOverride", in: override) { starts[level] = start }
            }
            lists[id] = List(abstract: abstract, starts: starts)
            greatest = max(greatest, element.wholeNumber("numId", .wordprocessingML) ?? 0)
        }
        // New lists stand behind the others, before what cleaning-up leaves (§17.9.17).
        let position =
            root.children.lastIndex { node in
                if case .element(let element) = node { element.localName == "num" } else { false }
            }.map { $0 + 1 } ?? root.children.endIndex
        var bytes = XMLSerialiser.declaration
        for node in tree.prologue { XMLSerialiser.append(node, to: &bytes) }
        XMLSerialiser.appendStartTag(root, isEmpty: false, to: &bytes)
        for node in root.children[..<position] { XMLSerialiser.append(node, to: &bytes) }
        start = bytes
        bytes = []
        for node in root.children[position...] { XMLSerialiser.append(node, to: &bytes) }
        XMLSerialiser.appendEndTag(root.qualifiedName, to: &bytes)
        end = bytes
    }

    private static func starts(of levels: [XMLElement]) -> [String: String] {
        levels.reduce(into: [:]) { starts, level in
            guard let number = level.attribute("ilvl", .wordprocessingML) else { return }
            starts[number] = value("start", in: level) ?? "1"
        }
    }

    private static func value(_ name: String, in element: XMLElement) -> String? {
        element.first(name, .wordprocessingML)?.attribute("val", .wordprocessingML)
    }

    /// Whether there is a list of a number.
    func holds(_ list: String) -> Bool { lists[list] != nil }

    /// The part with more lists, each like one that there is, but beginning anew (§17.9.26).
    func bytes(adding made: [(fresh: String, original: String)]) -> [UInt8] {
        var bytes = start
        for (fresh, original) in made {
            guard let list = lists[original] else { continue }
            var text = "<\(prefix)num \(prefix)numId=\"\(fresh)\"><\(prefix)abstractNumId \(prefix)val=\""
            text += XMLSerialiser.attributeText(list.abstract) + "\"/>"
            for level in 0..<9 {
                let start = XMLSerialiser.attributeText(list.starts[String(level)] ?? "1")
                text += "<\(prefix)lvlOverride \(prefix)ilvl=\"\(level)\">"
                text += "<\(prefix)startOverride \(prefix)val=\"\(start)\"/></\(prefix)lvlOverride>"
            }
            bytes.append(contentsOf: (text + "</\(prefix)num>").utf8)
        }
        return bytes + end
    }
}
