import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// The numbering part: definitions of lists and the instances that paragraphs refer to.
struct Numbering: Sendable {
    private(set) var definitions: [Int: ListDefinition] = [:]
    private(set) var instances: [Int: ListInstance] = [:]

    /// No lists at all.
    init() {}

    /// Reads a numbering part.
    init(_ root: XMLElement) {
        for element in root.elements where element.namespace == .wordprocessingML {
            if element.localName == "abstractNum", let id = element.number("abstractNumId") {
                definitions[id] = Self.definition(element)
            } else if element.localName == "num", let id = element.number("numId"),
                let definition = element.first("abstractNumId", .wordprocessingML)?.number("val")
            {
                var instance = ListInstance(definition: definition)
                for override in element.elements where override.is("lvlOverride", .wordprocessingML) {
                    guard let index = override.number("ilvl"), (0...8).contains(index) else { continue }
                    instance.overrides[index] = ListOverride(
                        start: override.first("startOverride", .wordprocessingML)?.number("val"),
                        level: override.first("lvl", .wordprocessingML).map(Self.level))
                }
                instances[id] = instance
            }
        }
    }

    /// Points the definitions that stand for a numbering style (`w:numStyleLink`, §17.9.21) at the style's own list.
    mutating func resolveLinks(_ styles: StyleSheet) {
        for (id, definition) in definitions {
            guard let link = definition.numStyleLink, let numID = styles.style(link)?.numID,
                let instance = instances[numID], let target = definitions[instance.definition],
                target.numStyleLink == nil
            else { continue }
            // Paragraphs of the link and of the style's own list count together.
            for (key, value) in instances where value.definition == id {
                instances[key]?.definition = instance.definition
            }
            definitions[id] = target
        }
    }

    /// The level of an instance, its overrides applied.
    func level(_ index: Int, of instance: ListInstance) -> ListLevel? {
        instance.overrides[index]?.level ?? definitions[instance.definition]?.levels[index]
    }

    /// The level of an instance that belongs to a paragraph style (`w:lvl/w:pStyle`).
    func level(ofStyle styleID: String, in instance: ListInstance) -> Int? {
        definitions[instance.definition]?.levels.first { $0.value.styleID == styleID }?.key
    }

    private static func definition(_ element: XMLElement) -> ListDefinition {
        var definition = ListDefinition()
        definition.numStyleLink = element.first("numStyleLink", .wordprocessingML)?.value
        for level in element.elements where level.is("lvl", .wordprocessingML) {
            guard let index = level.number("ilvl"), (0...8).contains(index) else { continue }
            definition.levels[index] = Self.level(level)
        }
        return definition
    }

    private static func level(_ element: XMLElement) -> ListLevel {
        var level = ListLevel()
        for property in element.elements {
            // Word 2010 and later write a format of their own inside AlternateContent with a plain one in its Fallback.
            let property =
                property.is("AlternateContent", .markupCompatibility)
                ? property.first("Fallback", .markupCompatibility)?.elements.first { _ in true } ?? property : property
            guard property.namespace == .wordprocessingML else { continue }
            switch property.localName {
            case "start": level.start = property.number("val") ?? 1
            case "numFmt": level.format = NumberFormat(name: property.value ?? "decimal")
            case "lvlText": level.text = property.value ?? ""
            case "lvlRestart": level.restart = property.number("val")
            case "isLgl": level.isLegal = property.isOn
            case "pStyle": level.styleID = property.value
            case "lvlPicBulletId": level.hasPicture = true
            default: break
            }
        }
        return level
    }
}
