import ChanceryDiagnostics
import ChanceryXML

/// What a DOCX offers to rich values.
struct WordKit: Sendable {
    let mainPart: String
    let isStrict: Bool
    let numberingPart: String?
    /// The width of the text on the pages of the last section, in English metric units.
    let textWidth: Int?
    /// The ids of styles by their type and their name in lower case.
    private let styles: [String: String]
    /// The abstract lists that styles number by.
    private let styleLists: [String: Int]
    let greatestList: Int
    /// The ids of our own abstract lists, if they are needed.
    let bulletAbstract: Int
    let numberAbstract: Int
    /// What no id of the template's relations begins with.
    let relationPrefix: String

    init(
        main: String, document: XMLElement?, styles: XMLElement?, numberingPart: String?, numbering: XMLElement?,
        relations: [String]
    ) {
        mainPart = main
        self.numberingPart = numbering == nil ? nil : numberingPart
        isStrict = document?.declarations.contains { $0.uri.hasPrefix("http://purl.oclc.org/ooxml/") } ?? false
        textWidth = document?.first("body", .wordprocessingML)?.first("sectPr", .wordprocessingML).flatMap(Self.width)
        var abstracts: [Int: Int] = [:]
        var greatest = (list: 0, abstract: -1)
        for element in numbering?.elements.map(\.self) ?? [] {
            if element.localName == "num", let number = element.number("numId"),
                let abstract = element.first("abstractNumId", .wordprocessingML)?.number("val")
            {
                abstracts[number] = abstract
                greatest.list = max(greatest.list, number)
            } else if element.localName == "abstractNum", let number = element.number("abstractNumId") {
                greatest.abstract = max(greatest.abstract, number)
            }
        }
        var ids: [String: String] = [:]
        var lists: [String: Int] = [:]
        for style in styles?.elements.map(\.self) ?? [] where style.is("style", .wordprocessingML) {
            guard let id = style.attribute("styleId", .wordprocessingML),
                let name = style.first("name", .wordprocessingML)?.attribute("val", .wordprocessingML)
            else { continue }
            let type = style.attribute("type", .wordprocessingML) ?? "paragraph"
            ids[type + " " + name.lowercased()] = id
            let numbered = style.first("pPr", .wordprocessingML)?.first("numPr", .wordprocessingML)
            if let number = numbered?.first("numId", .wordprocessingML)?.number("val"), let abstract = abstracts[number]
            {
                lists[id] = abstract
            }
        }
        self.styles = ids
        styleLists = lists
        greatestList = greatest.list
        bulletAbstract = greatest.abstract + 1
        numberAbstract = greatest.abstract + 2
        var prefix = "rIdC"
        while relations.contains(where: { $0.contains("\"" + prefix) }), prefix.count < 40 { prefix += "C" }
        relationPrefix = prefix
    }

    /// The id of a style by its name in English, as Word keeps the names of its own styles in every language.
    func style(_ name: String, _ type: String = "paragraph") -> String? {
        styles[type + " " + name]
    }

    /// The abstract list that a style numbers by.
    func list(of style: String) -> Int? { styleLists[style] }

    private static func width(of section: XMLElement) -> Int? {
        guard let page = section.first("pgSz", .wordprocessingML)?.number("w"),
            let margins = section.first("pgMar", .wordprocessingML), let left = margins.number("left"),
            let right = margins.number("right"), page - left - right > 500
        else { return nil }
        return (page - left - right) * 635
    }

    /// The main part by its content type.
    static func mainPart(_ types: XMLElement?) -> String? {
        for element in types?.elements.map(\.self) ?? [] where element.localName == "Override" {
            guard let type = element.attribute("ContentType", .none), type.hasSuffix(".main+xml"),
                type.contains("word"), let name = element.attribute("PartName", .none)
            else { continue }
            return String(name.drop { $0 == "/" })
        }
        return nil
    }

    /// The parts that a part is related to, by the last step of the relation's type.
    static func targets(of part: String, in parts: [String: [UInt8]], limits: Limits) -> [String: String] {
        let name = PartName.relations(of: part)
        guard let bytes = parts[name], let tree = try? XMLTree.parse(bytes, part: name, limits: limits) else {
            return [:]
        }
        var targets: [String: String] = [:]
        for relation in Relation.all(in: tree.root) where !relation.isExternal {
            targets[String(relation.kind)] = PartName.resolved(relation.target, from: part)
        }
        return targets
    }
}

extension XMLElement {
    /// The whole number of an attribute of WordprocessingML.
    func number(_ name: String) -> Int? {
        wholeNumber(name, .wordprocessingML)
    }
}
