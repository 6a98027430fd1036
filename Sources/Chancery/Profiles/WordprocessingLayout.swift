import ChanceryModels
import ChanceryXML

/// A layout profile on the parts of a DOCX template.
///
/// Page, margins, distance of page numbers, font and size count for every template. Styles are known by the ids that the
/// built-in templates give them; a template of the user's own that has the same ones follows, too.
struct WordprocessingLayout {
    private let profile: LayoutProfile
    private let area: PrintArea
    /// The places of the template that lie at the right margin, in twips, with what becomes of them.
    private var margins: [(old: Int, new: Int)]
    private let prefix: String

    /// Prepares to lay a document out.
    ///
    /// - Parameters:
    ///   - profile: The profile.
    ///   - document: The main part, which tells how wide the text was.
    init(_ profile: LayoutProfile, document: XMLElement) {
        self.profile = profile
        area = PrintArea(profile)
        prefix = document.qualifiedName.split(separator: ":").dropLast().first.map { $0 + ":" } ?? ""
        margins = [
            (PrintArea.builtIn.upright.twips, area.upright.twips), (PrintArea.builtIn.wide.twips, area.wide.twips),
        ]
        var sections = document
        var own: [(Int, Int)] = []
        let area = area
        sections.changeDeep("sectPr", .wordprocessingML) { section in
            if let width = Self.textWidth(of: section) {
                own.append((width, Self.isWide(section) ? area.wide.twips : area.upright.twips))
            }
        }
        margins = own + margins
    }

    /// Lays the pages and the tables of the main part out.
    func apply(toDocument root: inout XMLElement) {
        root.changeDeep("sectPr", .wordprocessingML) { page(&$0) }
        root.changeDeep("tbl", .wordprocessingML) { table(&$0) }
        root.changeDeep("tabs", .wordprocessingML) { tabs(&$0) }
    }

    // MARK: Pages

    private static func isWide(_ section: XMLElement) -> Bool {
        section.first("pgSz", .wordprocessingML)?.attribute("orient", .wordprocessingML) == "landscape"
    }

    private static func textWidth(of section: XMLElement) -> Int? {
        guard let size = section.first("pgSz", .wordprocessingML),
            let margins = section.first("pgMar", .wordprocessingML),
            let width = size.wholeNumber("w", .wordprocessingML),
            let left = margins.wholeNumber("left", .wordprocessingML),
            let right = margins.wholeNumber("right", .wordprocessingML)
        else { return nil }
        // Wider than any paper: no measure to scale by.
        guard width.magnitude < 1_000_000, (left + right).magnitude < 1_000_000 else { return nil }
        return width - left - right
    }

    private func page(_ section: inout XMLElement) {
        let isWide = Self.isWide(section)
        let margins = isWide ? profile.landscapeMargins : profile.margins
        let (width, height) =
            isWide ? (profile.page.height, profile.page.width) : (profile.page.width, profile.page.height)
        let before = ["headerReference", "footerReference", "footnotePr", "endnotePr", "type"]
        section.change(prefix + "pgSz", .wordprocessingML, after: before) { size in
            put("w", width.twips, in: &size)
            put("h", height.twips, in: &size)
        }
        section.change(prefix + "pgMar", .wordprocessingML, after: before + ["pgSz"]) { element in
            put("top", margins.top.twips, in: &element)
            put("right", margins.right.twips, in: &element)
            put("bottom", margins.bottom.twips, in: &element)
            put("left", margins.left.twips, in: &element)
            put("header", profile.pageNumberDistance.twips, in: &element)
            put("footer", Millimetres(hundredths: margins.bottom.hundredths / 2).twips, in: &element)
            if element.attribute("gutter", .wordprocessingML) == nil { put("gutter", 0, in: &element) }
        }
        // A first page with a header of its own is a form's: it keeps it.
        let hasOwnFirst = section.elements.contains {
            $0.is("headerReference", .wordprocessingML) && $0.attribute("type", .wordprocessingML) == "first"
        }
        if profile.firstNumberedPage == 1, !hasOwnFirst { section.remove("titlePg", .wordprocessingML) }
    }

    // MARK: Tables and tab stops

    private func table(_ table: inout XMLElement) {
        guard let properties = table.first("tblPr", .wordprocessingML),
            let width = properties.first("tblW", .wordprocessingML)?.attribute("w", .wordprocessingML).flatMap({
                Int($0)
            }),
            let new = moved(width)
        else { return }
        let style = properties.first("tblStyle", .wordprocessingML)?.attribute("val", .wordprocessingML)
        let old = grid(of: table)
        let columns =
            style == "FormTable" && old.count == 3 ? formColumns(of: new) : ColumnScale.scaled(old, to: new)
        table.changeAll("tblPr", .wordprocessingML) { properties in
            properties.changeAll("tblW", .wordprocessingML) { put("w", new, in: &$0) }
        }
        table.changeAll("tblGrid", .wordprocessingML) { grid in
            var index = 0
            grid.changeAll("gridCol", .wordprocessingML) { column in
                if columns.indices.contains(index) { put("w", columns[index], in: &column) }
                index += 1
            }
        }
        table.changeAll("tr", .wordprocessingML) { row in
            var start = 0
            row.changeAll("tc", .wordprocessingML) { cell in
                let span = Self.span(of: cell)
                let end = min(start + span, columns.count)
                let sum = start < end ? columns[start..<end].reduce(0, +) : 0
                start = end
                cell.changeAll("tcPr", .wordprocessingML) { properties in
                    properties.changeAll("tcW", .wordprocessingML) { if sum > 0 { put("w", sum, in: &$0) } }
                }
            }
        }
    }

    private func grid(of table: XMLElement) -> [Int] {
        table.first("tblGrid", .wordprocessingML)?.elements.filter { $0.is("gridCol", .wordprocessingML) }
            .map { $0.wholeNumber("w", .wordprocessingML) ?? 0 } ?? []
    }

    private static func span(of cell: XMLElement) -> Int {
        let span = cell.first("tcPr", .wordprocessingML)?.first("gridSpan", .wordprocessingML)?
            .wholeNumber("val", .wordprocessingML)
        return min(max(1, span ?? 1), 63)
    }

    /// The form at the left and the addressee at the right are as wide as a block.
    private func formColumns(of width: Int) -> [Int] {
        let left = min(profile.blockWidth.twips, width / 2)
        let right = max(left, (area.upright - profile.blockWidth).twips)
        return [left, right - left, width - right]
    }

    private func tabs(_ tabs: inout XMLElement) {
        tabs.changeAll("tab", .wordprocessingML) { tab in
            if let place = tab.wholeNumber("pos", .wordprocessingML), let new = moved(place) {
                put("pos", new, in: &tab)
            }
        }
    }

    /// Where a place at an old right margin goes; `nil` for any other. Programs round: a millimetre may be between.
    private func moved(_ place: Int) -> Int? { margins.first { abs($0.old.distance(to: place)) <= 57 }?.new }

    private func put(_ name: String, _ number: Int, in element: inout XMLElement) {
        element.set(prefix + name, .wordprocessingML, to: String(number))
    }
}

// MARK: - Styles

extension WordprocessingLayout {
    /// Lays the styles out.
    func apply(toStyles root: inout XMLElement) {
        root.changeAll("docDefaults", .wordprocessingML) { defaults in
            defaults.change(prefix + "rPrDefault", .wordprocessingML) { inner in
                inner.change(prefix + "rPr", .wordprocessingML) { look in
                    font(&look)
                    size(profile.fontSize, &look)
                }
            }
        }
        root.changeAll("style", .wordprocessingML) { style in
            let name = style.attribute("styleId", .wordprocessingML) ?? ""
            style.changeAll("pPr", .wordprocessingML) { properties in
                properties.changeAll("tabs", .wordprocessingML) { tabs(&$0) }
                paragraph(name, &properties)
            }
            style.changeAll("rPr", .wordprocessingML) { look in
                switch name {
                case "TableText": size(profile.tableFontSize, &look)
                case "ExecutorMark": size(profile.executorFontSize, &look)
                default: break
                }
            }
        }
    }

    private func paragraph(_ style: String, _ properties: inout XMLElement) {
        switch style {
        case "BodyText":
            lines(&properties)
            indent(&properties, ["firstLine": profile.firstLineIndent.twips])
            align(profile.alignment, &properties)
        case "PlanText":
            indent(&properties, ["firstLine": profile.firstLineIndent.twips])
            align(profile.alignment, &properties)
        case "PlanTask": align(profile.alignment, &properties)
        case "BlockRight", "AppendixMark":
            let width = style == "BlockRight" ? area.upright : area.wide
            indent(&properties, ["left": (width - profile.blockWidth).twips])
            align(profile.blockAlignment, &properties)
        case "Issuer":
            let side = Millimetres(hundredths: (area.upright - profile.formRowWidth).hundredths / 2).twips
            indent(&properties, ["left": side, "right": side])
        default: break
        }
    }

    private func font(_ look: inout XMLElement) {
        look.change(prefix + "rFonts", .wordprocessingML, after: ["rStyle"]) { fonts in
            for theme in ["asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"] {
                fonts.set(theme, .wordprocessingML, to: nil)
            }
            for script in ["ascii", "hAnsi", "eastAsia", "cs"] {
                fonts.set(prefix + script, .wordprocessingML, to: profile.font)
            }
        }
    }

    /// A size with that of complex scripts, in the order of CT_RPr (ECMA-376-1 §17.3.2.28).
    private func size(_ points: Points, _ look: inout XMLElement) {
        let before = [
            "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
            "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
            "position",
        ]
        look.change(prefix + "sz", .wordprocessingML, after: before) { put("val", points.halves, in: &$0) }
        look.change(
            prefix + "szCs", .wordprocessingML, after: before + ["sz", "highlight", "u", "effect", "bdr", "shd"]
        ) {
            put("val", points.halves, in: &$0)
        }
    }

    private static let beforeSpacing = [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
        "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
        "autoSpaceDE",
        "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid",
    ]

    private func lines(_ properties: inout XMLElement) {
        let isPlain = profile.lineSpacing.hundredths == 100
        if isPlain, properties.first("spacing", .wordprocessingML) == nil { return }
        properties.change(prefix + "spacing", .wordprocessingML, after: Self.beforeSpacing) { spacing in
            put("line", (profile.lineSpacing.hundredths * 240 + 50) / 100, in: &spacing)
            spacing.set(prefix + "lineRule", .wordprocessingML, to: "auto")
        }
    }

    private func indent(_ properties: inout XMLElement, _ lengths: KeyValuePairs<String, Int>) {
        properties.change(prefix + "ind", .wordprocessingML, after: Self.beforeSpacing + ["spacing"]) { indent in
            for (key, length) in lengths { put(key, length, in: &indent) }
        }
    }

    private func align(_ alignment: TextAlignment, _ properties: inout XMLElement) {
        guard alignment != .left else { return properties.remove("jc", .wordprocessingML) }
        let before = Self.beforeSpacing + ["spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"]
        properties.change(prefix + "jc", .wordprocessingML, after: before) { element in
            element.set(prefix + "val", .wordprocessingML, to: alignment == .justified ? "both" : "center")
        }
    }
}
