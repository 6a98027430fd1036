import ChanceryDocument
import ChanceryXML

/// Reads the styles of a part as they stream by, into a set.
struct StyleReader {
    /// The value of `text:display` that hides text.
    private let hidingValue: String
    /// What has been read.
    private(set) var set = StyleSet()
    private(set) var defaults = Style()
    private(set) var outline: (name: String, style: ListStyle)?
    /// The common styles that say that they are a heading's, in the order of the file.
    private(set) var headings: [(name: String, level: Int)] = []

    init(hidingValue: String = "none") {
        self.hidingValue = hidingValue
    }

    private enum Family {
        case paragraph, text, table, column
    }
    private var open: (name: String, family: Family, isDefault: Bool)?
    private var style = Style()
    private var list: (name: String, style: ListStyle, isOutline: Bool)?

    mutating func start(_ name: ODF, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .style, .defaultStyle: beginStyle(isDefault: name == .defaultStyle, attributes)
        case .paragraphProperties:
            guard open != nil else { return }
            style.alignment = attributes.text(ODF.textAlign.rawValue).flatMap(Alignment.init(textAlign:))
        case .textProperties:
            guard open != nil else { return }
            style.isBold = attributes.text(ODF.fontWeight.rawValue).map(Self.isBold)
            style.isHidden = attributes.text(ODF.display.rawValue).map { $0 == hidingValue }
        case .tableColumnProperties:
            let width = attributes.text(ODF.relColumnWidth.rawValue) ?? attributes.text(ODF.columnWidth.rawValue)
            style.width = width.flatMap(Self.number)
        case .listStyle, .outlineStyle:
            list = (
                attributes.text(ODF.name.rawValue) ?? "",
                ListStyle(isConsecutive: attributes.isTrue(.consecutiveNumbering)),
                name == .outlineStyle
            )
        case .listLevelStyleNumber, .outlineLevelStyle: addLevel(.number, attributes)
        case .listLevelStyleBullet: addLevel(.bullet, attributes)
        case .listLevelStyleImage: addLevel(.picture, attributes)
        default: break
        }
    }

    mutating func end(_ name: ODF) {
        switch name {
        case .style, .defaultStyle: endStyle()
        case .listStyle, .outlineStyle:
            guard let list else { return }
            if list.isOutline { outline = (list.name, list.style) } else { set.lists[list.name] = list.style }
            self.list = nil
        default: break
        }
    }

    private mutating func beginStyle(isDefault: Bool, _ attributes: borrowing XMLAttributeList) {
        let family: Family
        switch attributes.text(ODF.family.rawValue) {
        case "paragraph": family = .paragraph
        case "text": family = .text
        case "table": family = .table
        case "table-column": family = .column
        default: return
        }
        let name = attributes.text(ODF.name.rawValue) ?? ""
        open = (name, family, isDefault)
        style = Style(
            displayName: attributes.text(ODF.displayName.rawValue) ?? name,
            parent: attributes.text(ODF.parentStyleName.rawValue),
            listStyle: attributes.text(ODF.listStyleName.rawValue),
            masterPage: attributes.text(ODF.masterPageName.rawValue).flatMap { $0.isEmpty ? nil : $0 },
            outlineLevel: attributes.integer(ODF.defaultOutlineLevel.rawValue))
    }

    private mutating func endStyle() {
        guard let open else { return }
        self.open = nil
        switch (open.family, open.isDefault) {
        case (.paragraph, true): defaults = style
        case (.paragraph, false):
            set.paragraphs[open.name] = style
            if let level = style.outlineLevel, level > 0 { headings.append((open.name, level - 1)) }
        case (.text, false): set.texts[open.name] = style
        case (.table, false): set.tables[open.name] = style
        case (.column, false): set.columns[open.name] = style
        case (.text, true), (.table, true), (.column, true): break
        }
    }

    private mutating func addLevel(_ kind: ListLevel.Kind, _ attributes: borrowing XMLAttributeList) {
        guard list != nil, let number = attributes.integer(ODF.level.rawValue),
            (1...ListStyle.levelCount).contains(number)
        else { return }
        list?.style.levels[number - 1] = ListLevel(kind, at: number - 1, attributes)
    }

    /// The number before a unit.
    private static func number(_ length: String) -> Double? {
        Double(length.prefix { $0.isNumber || $0 == "." })
    }

    /// Whether a weight of `fo:font-weight` is bold: by name, or from 600 of its hundreds on.
    private static func isBold(_ weight: String) -> Bool {
        weight == "bold" || (Int(weight) ?? 0) >= 600
    }
}
