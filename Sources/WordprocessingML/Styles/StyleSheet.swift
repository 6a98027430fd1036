import ChanceryDocument
import ChanceryXML

/// The styles of a document, each with what it inherits (ECMA-376-1:2016 §17.7).
struct StyleSheet: Sendable {
    private var styles: [String: Style] = [:]
    /// The id of the default paragraph style.
    private(set) var defaultParagraph: String?
    /// What the document's defaults say (`w:docDefaults`).
    private(set) var defaults = Style(name: "")
    /// The default paragraph style with the document's defaults under it.
    private(set) var base = Style(name: "")
    /// Whether any style of tables numbers the paragraphs in them.
    private(set) var hasNumberedTables = false
    /// The language of the document's text (`w:lang`), by its tag.
    private(set) var language: String?

    /// No styles at all.
    init() {}

    /// Reads a part of styles; a cycle of `w:basedOn` ends where it closes.
    ///
    /// - Parameters:
    ///   - root: The part's root.
    ///   - numbering: The lists, whose levels may name styles as their own.
    init(_ root: XMLElement, numbering: Numbering) {
        if let defaults = root.first("docDefaults", .wordprocessingML) {
            let run = defaults.first("rPrDefault", .wordprocessingML)?.first("rPr", .wordprocessingML)
            self.defaults.isBold = run?.first("b", .wordprocessingML)?.isOn
            self.defaults.isHidden = run?.first("vanish", .wordprocessingML)?.isOn
            language = run?.first("lang", .wordprocessingML)?.value
        }
        var own: [String: Style] = [:]
        for element in root.elements where element.is("style", .wordprocessingML) {
            guard let id = element.attribute("styleId", .wordprocessingML) else { continue }
            let style = Self.style(element, id: id)
            own[id] = style
            if style.numID != nil, element.attribute("type", .wordprocessingML) == "table" { hasNumberedTables = true }
            let isDefault = ["1", "true", "on"].contains(element.attribute("default", .wordprocessingML) ?? "")
            if isDefault, element.attribute("type", .wordprocessingML) == "paragraph" { defaultParagraph = id }
        }
        for id in own.keys { styles[id] = Self.resolved(id, own, numbering) }
        base = defaultParagraph.flatMap { styles[$0] } ?? base
        base.isBold = base.isBold ?? defaults.isBold
        base.isHidden = base.isHidden ?? defaults.isHidden
    }

    /// A style with what it inherits.
    func style(_ id: String) -> Style? { styles[id] }

    private static func style(_ element: XMLElement, id: String) -> Style {
        var style = Style(name: element.first("name", .wordprocessingML)?.value ?? id)
        style.basedOn = element.first("basedOn", .wordprocessingML)?.value
        if let properties = element.first("pPr", .wordprocessingML) {
            let numbering = properties.first("numPr", .wordprocessingML)
            style.numID = numbering?.first("numId", .wordprocessingML)?.number("val")
            style.listLevel = numbering?.first("ilvl", .wordprocessingML)?.number("val")
            style.outlineLevel = properties.first("outlineLvl", .wordprocessingML)?.number("val")
            style.alignment = (properties.first("jc", .wordprocessingML)?.value).flatMap(Alignment.init(justification:))
            style.isInFrame = properties.first("framePr", .wordprocessingML) != nil
        }
        if let properties = element.first("rPr", .wordprocessingML) {
            style.isBold = properties.first("b", .wordprocessingML)?.isOn
            style.isHidden = properties.first("vanish", .wordprocessingML)?.isOn
        }
        return style
    }

    /// Styles that stand upon each other deeper than this nobody made by hand: Word itself takes eleven.
    private static let depthBound = 32

    private static func resolved(_ id: String, _ own: [String: Style], _ numbering: Numbering) -> Style? {
        guard var style = own[id] else { return nil }
        var chain = [id]
        var seen: Set<String> = [id]
        var next = style.basedOn
        while let parentID = next, chain.count < depthBound, seen.insert(parentID).inserted, let parent = own[parentID]
        {
            chain.append(parentID)
            style.numID = style.numID ?? parent.numID
            style.outlineLevel = style.outlineLevel ?? parent.outlineLevel
            style.alignment = style.alignment ?? parent.alignment
            style.isBold = style.isBold ?? parent.isBold
            style.isHidden = style.isHidden ?? parent.isHidden
            style.isInFrame = style.isInFrame || parent.isInFrame
            next = parent.basedOn
        }
        style.listLevel = level(of: chain, own, numbering)
        return style
    }

    /// The level of a list that a chain of styles stands for, the nearest style first.
    ///
    /// The list and the level are inherited apart (the page ReadingCapabilities): the nearest style that says either decides, by `ilvl` or by being
    /// the style that a level of the list names.
    private static func level(of chain: [String], _ own: [String: Style], _ numbering: Numbering) -> Int? {
        let numID = chain.lazy.compactMap { own[$0]?.numID }.first
        let instance = numID.flatMap { numbering.instances[$0] }
        for id in chain {
            if let level = own[id]?.listLevel { return level }
            if let instance, let level = numbering.level(ofStyle: id, in: instance) { return level }
        }
        return nil
    }
}
