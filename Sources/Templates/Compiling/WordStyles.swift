import ChanceryXML

/// What the styles of a DOCX say that scopes depend on: which paragraphs are headings, which are items of lists, the language of the document
/// (ECMA-376-1:2016 §17.7).
struct WordStyles: Sendable {
    /// A list that a style puts its paragraphs into.
    struct ListPlace: Sendable, Hashable {
        var list: String
        var level: String

        /// No list: what takes a number away that a style gives.
        static let none = ListPlace(list: "0", level: "0")
    }

    /// No styles.
    static let none = WordStyles()

    private var lists: [String: ListPlace] = [:]
    private var headings: Set<String> = []
    /// Where the text of items begins, by the lists of the document, in twips as they are spelled (§17.9.22).
    private(set) var indents: [ListPlace: String] = [:]
    private(set) var isEnglish = false

    private init() {}

    /// Reads the styles of a document.
    init(_ root: XMLElement) {
        let language = root.first("docDefaults", .wordprocessingML)?.first("rPrDefault", .wordprocessingML)?
            .first("rPr", .wordprocessingML)?.first("lang", .wordprocessingML)?.attribute("val", .wordprocessingML)
        isEnglish = CarrierScan.isEnglish(language)
        var styles: [String: XMLElement] = [:]
        for style in root.elements where style.is("style", .wordprocessingML) {
            if let id = style.attribute("styleId", .wordprocessingML) { styles[id] = style }
        }
        for id in styles.keys {
            var place = ListPlace(list: "", level: "")
            var outline: String?
            var next: String? = id
            // A style that is based on itself would go round for ever.
            for _ in 0..<32 {
                guard let current = next, let style = styles[current] else { break }
                let properties = style.first("pPr", .wordprocessingML)
                let numbering = properties?.first("numPr", .wordprocessingML)
                if place.list.isEmpty { place.list = numbering.flatMap { Self.value("numId", in: $0) } ?? "" }
                if place.level.isEmpty { place.level = numbering.flatMap { Self.value("ilvl", in: $0) } ?? "" }
                outline = outline ?? properties.flatMap { Self.value("outlineLvl", in: $0) }
                next = Self.value("basedOn", in: style)
            }
            if !place.list.isEmpty, place.list != "0" {
                lists[id] = ListPlace(list: place.list, level: place.level.isEmpty ? "0" : place.level)
            }
            if let outline, outline != "9" { headings.insert(id) }
        }
    }

    /// Reads what the lists of a document say of their items.
    mutating func read(numbering root: XMLElement) {
        var abstracts: [String: [(level: String, start: String)]] = [:]
        for element in root.elements where element.is("abstractNum", .wordprocessingML) {
            guard let id = element.attribute("abstractNumId", .wordprocessingML) else { continue }
            abstracts[id] = element.elements.compactMap { level in
                guard level.is("lvl", .wordprocessingML), let number = level.attribute("ilvl", .wordprocessingML),
                    let indent = level.first("pPr", .wordprocessingML)?.first("ind", .wordprocessingML),
                    let start = indent.attribute("left", .wordprocessingML)
                        ?? indent.attribute("start", .wordprocessingML)
                else { return nil }
                return (number, start)
            }
        }
        for element in root.elements where element.is("num", .wordprocessingML) {
            guard let id = element.attribute("numId", .wordprocessingML),
                let levels = Self.value("abstractNumId", in: element).flatMap({ abstracts[$0] })
            else { continue }
            for (level, start) in levels { indents[ListPlace(list: id, level: level)] = start }
        }
    }

    private static func value(_ name: String, in element: XMLElement) -> String? {
        element.first(name, .wordprocessingML)?.attribute("val", .wordprocessingML)
    }

    // MARK: Paragraphs

    /// The list that a paragraph is an item of, by its own word or its style's; `nil` for none.
    func list(of paragraph: TemplateElement) -> (place: ListPlace, isDirect: Bool)? {
        let properties = paragraph.first(.paragraphProperties)
        if let numbering = properties?.inner("numPr") {
            guard let list = numbering.child("numId")?.attribute("val", .wordprocessingML), list != "0" else {
                return nil
            }
            let level = numbering.child("ilvl")?.attribute("val", .wordprocessingML) ?? "0"
            return (ListPlace(list: list, level: level), true)
        }
        guard let style = properties?.child("pStyle")?.attribute("val", .wordprocessingML), let place = lists[style]
        else { return nil }
        return (place, false)
    }

    /// Whether a paragraph is a heading.
    func isHeading(_ paragraph: TemplateElement) -> Bool {
        let properties = paragraph.first(.paragraphProperties)
        if let level = properties?.child("outlineLvl")?.attribute("val", .wordprocessingML) { return level != "9" }
        return properties?.child("pStyle")?.attribute("val", .wordprocessingML).map { headings.contains($0) } ?? false
    }
}

extension TemplateElement {
    /// A child element by its local name.
    func inner(_ name: String) -> TemplateElement? {
        for case .element(let element) in children where element.head.localName == name { return element }
        return nil
    }
}
