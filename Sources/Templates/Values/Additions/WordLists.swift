import ChanceryXML

/// Our own lists in WordprocessingML, where the template has none.
enum WordLists {
    /// An abstract list of nine levels (ECMA-376-1:2016 §17.9.1).
    static func abstract(_ id: Int, isNumbered: Bool, prefix: String) -> XMLElement {
        func element(_ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []) -> XMLElement {
            WordProperties.element(name, attributes, prefix: prefix, children: children)
        }
        let levels = (0..<9).map { level in
            let indent = element("ind", [("left", String(WordWriter.indent(level))), ("hanging", "357")])
            return element(
                "lvl", [("ilvl", String(level))],
                [
                    element("start", [("val", "1")]),
                    element("numFmt", [("val", isNumbered ? "decimal" : "bullet")]),
                    element("lvlText", [("val", isNumbered ? "%\(level + 1)\(level == 0 ? "." : ")")" : "•")]),
                    element("lvlJc", [("val", "left")]), element("pPr", [], [indent]),
                ])
        }
        return element(
            "abstractNum", [("abstractNumId", String(id))],
            [element("multiLevelType", [("val", "hybridMultilevel")])] + levels)
    }

    /// An instance of an abstract list, which counts anew.
    static func instance(_ list: Additions.List, prefix: String) -> XMLElement {
        func element(_ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []) -> XMLElement {
            WordProperties.element(name, attributes, prefix: prefix, children: children)
        }
        var children = [element("abstractNumId", [("val", String(list.abstract))])]
        if let start = list.start {
            children.append(
                element(
                    "lvlOverride", [("ilvl", String(start.level))],
                    [element("startOverride", [("val", String(start.number))])]))
        }
        return element("num", [("numId", String(list.number))], children)
    }
}
