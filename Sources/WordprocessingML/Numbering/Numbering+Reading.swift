import ChanceryDocument
import ChanceryXML

/// The elements of the numbering part (ECMA-376-1:2016 §17.9).
extension Numbering {
    /// Reads a numbering part.
    init(_ root: XMLElement) {
        self.init()
        for element in root.elements where element.namespace == .wordprocessingML {
            if element.localName == "abstractNum", let id = element.number("abstractNumId") {
                add(Self.definition(element), id: id)
            } else if element.localName == "num", let id = element.number("numId"),
                let definition = element.first("abstractNumId", .wordprocessingML)?.number("val")
            {
                add(Self.instance(element, of: definition), id: id)
            }
        }
    }

    private static func instance(_ element: XMLElement, of definition: Int) -> ListInstance {
        var instance = ListInstance(definition: definition)
        for override in element.elements where override.is("lvlOverride", .wordprocessingML) {
            guard let index = override.number("ilvl"), (0...8).contains(index) else { continue }
            instance.overrides[index] = ListOverride(
                start: override.first("startOverride", .wordprocessingML)?.number("val"),
                level: override.first("lvl", .wordprocessingML).map(Self.level))
        }
        return instance
    }

    private static func definition(_ element: XMLElement) -> ListDefinition {
        var definition = ListDefinition()
        definition.numStyleLink = element.first("numStyleLink", .wordprocessingML)?.value
        definition.styleLink = element.first("styleLink", .wordprocessingML)?.value
        for level in element.elements where level.is("lvl", .wordprocessingML) {
            guard let index = level.number("ilvl"), (0...8).contains(index) else { continue }
            definition.levels[index] = Self.level(level)
        }
        return definition
    }

    private static func level(_ element: XMLElement) -> ListLevel {
        var level = ListLevel()
        for property in element.elements {
            guard let property = chosen(property), property.namespace == .wordprocessingML else { continue }
            switch property.localName {
            case "start": level.start = property.number("val") ?? 0
            case "numFmt":
                level.format = LevelFormat(
                    name: property.value ?? "decimal", pattern: property.attribute("format", .wordprocessingML))
            // `w:null` says that the level has no text at all, whatever `w:val` holds (§17.9.11).
            case "lvlText":
                let isNull = ["1", "true", "on"].contains(property.attribute("null", .wordprocessingML) ?? "")
                level.text = isNull ? "" : property.value ?? ""
            // Only the levels before this one can make it begin anew; Word takes no other value.
            case "lvlRestart": level.restart = property.number("val").flatMap { (0...8).contains($0) ? $0 : nil }
            case "isLgl": level.isLegal = property.isOn
            case "pStyle": level.styleID = property.value
            case "lvlPicBulletId": level.hasPicture = true
            case "rPr":
                level.isHidden = property.first("vanish", .wordprocessingML)?.isOn ?? false
                let fonts = property.first("rFonts", .wordprocessingML)
                let names = ["ascii", "hAnsi"].compactMap { fonts?.attribute($0, .wordprocessingML) }
                level.font = names.lazy.compactMap(SymbolFont.init(name:)).first
            default: break
            }
        }
        return level
    }

    /// A property, or the one of the branch that we understand: Word 2010 and later write a format of their own as one of
    /// two alternatives.
    private static func chosen(_ property: XMLElement) -> XMLElement? {
        guard property.is("AlternateContent", .markupCompatibility) else { return property }
        let choice = property.elements.first {
            $0.is("Choice", .markupCompatibility) && Requirement.isMet($0.attribute("Requires", .none))
        }
        return (choice ?? property.first("Fallback", .markupCompatibility))?.elements.first { _ in true }
    }
}
