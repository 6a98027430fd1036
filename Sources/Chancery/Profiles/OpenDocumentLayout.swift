import ChanceryModels
import ChanceryXML

/// A layout profile on the parts of an ODT template, or on a flat file that is all of them.
///
/// Page, margins, distance of page numbers, font and size count for every template. Styles are known by the names that the
/// built-in templates give them; a template of the user's own that has the same ones follows, too.
struct OpenDocumentLayout {
    private let profile: LayoutProfile
    private let area: PrintArea
    /// The widths of text of the template, in hundredths of a millimetre, with what becomes of them.
    private var margins: [(old: Int, new: Millimetres)]
    /// The prefixes that a part declares for the namespaces that it is changed in.
    private let prefixes: ODFPrefixes

    /// Prepares to lay a document out.
    ///
    /// - Parameters:
    ///   - profile: The profile.
    ///   - styles: The part with the page layouts, which tell how wide the text was.
    ///   - part: The part to be changed.
    init(_ profile: LayoutProfile, styles: XMLElement, part: XMLElement) {
        self.profile = profile
        prefixes = ODFPrefixes(declaredBy: part)
        area = PrintArea(profile)
        var own: [(Int, Millimetres)] = []
        for layout in styles.first("automatic-styles", .odfOffice)?.elements.filter({ $0.is("page-layout", .odfStyle) })
            ?? []
        {
            guard let page = layout.first("page-layout-properties", .odfStyle), let width = Self.textWidth(of: page)
            else {
                continue
            }
            own.append((width, Self.isWide(page) ? area.wide : area.upright))
        }
        let builtIn = PrintArea.builtIn
        margins = own + [(builtIn.upright.hundredths, area.upright), (builtIn.wide.hundredths, area.wide)]
    }

    private static func isWide(_ page: XMLElement) -> Bool {
        guard let width = ODFLength.hundredths(page.attribute("page-width", .odfFO)),
            let height = ODFLength.hundredths(page.attribute("page-height", .odfFO))
        else { return page.attribute("print-orientation", .odfStyle) == "landscape" }
        return width > height
    }

    private static func textWidth(of page: XMLElement) -> Int? {
        guard let width = ODFLength.hundredths(page.attribute("page-width", .odfFO)),
            let left = ODFLength.hundredths(page.attribute("margin-left", .odfFO)),
            let right = ODFLength.hundredths(page.attribute("margin-right", .odfFO))
        else { return nil }
        return width - left - right
    }

    /// Where a width that was that of the text goes; `nil` for any other. Programs round: a millimetre may be between.
    private func moved(_ width: Int) -> Millimetres? { margins.first { abs($0.old - width) <= 100 }?.new }

    // MARK: Pages and styles

    /// Lays pages and styles out.
    func apply(toStyles root: inout XMLElement) {
        guard prefixes.areKnown else { return }
        root.changeAll("automatic-styles", .odfOffice) { styles in
            styles.changeAll("page-layout", .odfStyle) { page(&$0) }
        }
        root.changeAll("master-styles", .odfOffice) { masters in
            masters.changeAll("master-page", .odfStyle) { master in
                guard profile.firstNumberedPage == 1 else { return }
                // A first page with a header of its own is a form's: it keeps it.
                let isBlank = master.first("header-first", .odfStyle)?.text.allSatisfy(\.isWhitespace) ?? false
                if isBlank { master.remove("header-first", .odfStyle) }
            }
        }
        addFont(to: &root)
        root.changeAll("styles", .odfOffice) { styles in
            styles.changeAll("default-style", .odfStyle) { style in
                guard style.attribute("family", .odfStyle) == "paragraph" else { return }
                style.change(prefixes.style + "text-properties", .odfStyle, after: ["paragraph-properties"]) { look in
                    for script in ["", "-asian", "-complex"] {
                        look.set(prefixes.style + "font-name" + script, .odfStyle, to: profile.font)
                    }
                    size(profile.fontSize, &look)
                }
            }
            styles.changeAll("style", .odfStyle) { style in
                let name = style.attribute("name", .odfStyle) ?? ""
                style.changeAll("paragraph-properties", .odfStyle) { properties in
                    tabs(&properties)
                    paragraph(name, &properties)
                }
                switch name {
                case "Table_20_Text": style.changeAll("text-properties", .odfStyle) { size(profile.tableFontSize, &$0) }
                case "Executor_20_Mark":
                    style.changeAll("text-properties", .odfStyle) { size(profile.executorFontSize, &$0) }
                default: break
                }
            }
        }
    }

    private func page(_ layout: inout XMLElement) {
        guard let old = layout.first("page-layout-properties", .odfStyle) else { return }
        let isWide = Self.isWide(old)
        let margins = isWide ? profile.landscapeMargins : profile.margins
        let hasHeader = layout.first("header-style", .odfStyle)?.first("header-footer-properties", .odfStyle) != nil
        layout.changeAll("page-layout-properties", .odfStyle) { page in
            let (width, height) =
                isWide ? (profile.page.height, profile.page.width) : (profile.page.width, profile.page.height)
            set("page-width", width, in: &page)
            set("page-height", height, in: &page)
            set("margin-top", hasHeader ? profile.pageNumberDistance : margins.top, in: &page)
            set("margin-bottom", margins.bottom, in: &page)
            set("margin-left", margins.left, in: &page)
            set("margin-right", margins.right, in: &page)
        }
        // The header takes what lies between the number and the text (ODF 1.3 part 3 §17.3).
        let band = max(Millimetres(6), margins.top - profile.pageNumberDistance)
        layout.changeAll("header-style", .odfStyle) { style in
            style.changeAll("header-footer-properties", .odfStyle) { header in
                set("min-height", band, in: &header)
                set("margin-bottom", band - Millimetres(6), in: &header)
            }
        }
    }

    private func addFont(to root: inout XMLElement) {
        // A part may do without the list of its fonts, which stands before its styles (ODF 1.3 part 3 §3.1.3).
        let styles = root.children.firstIndex { node in
            if case .element(let element) = node { element.is("styles", .odfOffice) } else { false }
        }
        if let styles, root.first("font-face-decls", .odfOffice) == nil {
            let prefix = root.qualifiedName.split(separator: ":").dropLast().first.map { $0 + ":" } ?? ""
            let faces = XMLElement(prefix + "font-face-decls", namespace: .odfOffice)
            root.children.insert(.element(faces), at: styles)
        }
        root.changeAll("font-face-decls", .odfOffice) { faces in
            guard !faces.elements.contains(where: { $0.attribute("name", .odfStyle) == profile.font }) else { return }
            var face = XMLElement(prefixes.style + "font-face", namespace: .odfStyle)
            face.set(prefixes.style + "name", .odfStyle, to: profile.font)
            // A family of several words stands in quotes (XSL 1.1 §7.9.2).
            let family = profile.font.contains(" ") ? "'" + profile.font + "'" : profile.font
            face.set(prefixes.svg + "font-family", .odfSVG, to: family)
            faces.children.append(.element(face))
        }
    }

    private func paragraph(_ style: String, _ properties: inout XMLElement) {
        switch style {
        case "Text_20_body":
            set("text-indent", profile.firstLineIndent, in: &properties)
            if profile.lineSpacing.hundredths != 100 || properties.attribute("line-height", .odfFO) != nil {
                properties.set(prefixes.fo + "line-height", .odfFO, to: "\(profile.lineSpacing.hundredths)%")
            }
            align(profile.alignment, &properties)
        case "Plan_20_Text":
            set("text-indent", profile.firstLineIndent, in: &properties)
            align(profile.alignment, &properties)
        case "Plan_20_Task": align(profile.alignment, &properties)
        case "Block_20_Right", "Appendix_20_Mark":
            let width = style == "Block_20_Right" ? area.upright : area.wide
            set("margin-left", width - profile.blockWidth, in: &properties)
            align(profile.blockAlignment, &properties)
        case "Issuer":
            let side = Millimetres(hundredths: (area.upright - profile.formRowWidth).hundredths / 2)
            set("margin-left", side, in: &properties)
            set("margin-right", side, in: &properties)
        default: break
        }
    }

    private func tabs(_ properties: inout XMLElement) {
        // Stops count from the paragraph's own margin (ODF 1.3 part 3 §20.379).
        let left = ODFLength.hundredths(properties.attribute("margin-left", .odfFO)) ?? 0
        properties.changeAll("tab-stops", .odfStyle) { stops in
            stops.changeAll("tab-stop", .odfStyle) { stop in
                guard let place = ODFLength.hundredths(stop.attribute("position", .odfStyle)),
                    let new = moved(place + left)
                else { return }
                let position = Millimetres(hundredths: max(0, new.hundredths - left))
                stop.set(prefixes.style + "position", .odfStyle, to: position.length)
            }
        }
    }

    private func align(_ alignment: TextAlignment, _ properties: inout XMLElement) {
        let value: String? =
            switch alignment {
            case .justified: "justify"
            case .left: nil
            case .centred: "center"
            }
        properties.set(prefixes.fo + "text-align", .odfFO, to: value)
        properties.set(prefixes.style + "justify-single-word", .odfStyle, to: value == nil ? nil : "false")
    }

    private func size(_ points: Points, _ look: inout XMLElement) {
        look.set(prefixes.fo + "font-size", .odfFO, to: points.length)
        look.set(prefixes.style + "font-size-asian", .odfStyle, to: points.length)
        look.set(prefixes.style + "font-size-complex", .odfStyle, to: points.length)
    }

    private func set(_ name: String, _ length: Millimetres, in element: inout XMLElement) {
        element.set(prefixes.fo + name, .odfFO, to: length.length)
    }
}

// MARK: - Tables

extension OpenDocumentLayout {
    /// Lays the tables of the text out: those that were as wide as the text are so again.
    func apply(toContent root: inout XMLElement) {
        guard prefixes.areKnown, let styles = root.first("automatic-styles", .odfOffice) else { return }
        var widths: [String: Int] = [:]
        for style in styles.elements where style.is("style", .odfStyle) {
            guard let name = style.attribute("name", .odfStyle) else { continue }
            let properties =
                style.first("table-properties", .odfStyle) ?? style.first("table-column-properties", .odfStyle)
            let width = properties?.attribute("width", .odfStyle) ?? properties?.attribute("column-width", .odfStyle)
            widths[name] = ODFLength.hundredths(width)
        }
        var moves: [String: Millimetres] = [:]
        var body = root
        body.changeDeep("table", .odfTable) { gather($0, widths, into: &moves) }
        root.changeAll("automatic-styles", .odfOffice) { styles in
            styles.changeAll("style", .odfStyle) { style in
                guard let name = style.attribute("name", .odfStyle), let width = moves[name] else { return }
                style.changeAll("table-properties", .odfStyle) {
                    $0.set(prefixes.style + "width", .odfStyle, to: width.length)
                }
                style.changeAll("table-column-properties", .odfStyle) {
                    $0.set(prefixes.style + "column-width", .odfStyle, to: width.length)
                }
            }
        }
    }

    /// The new widths of a table's styles, by their names.
    private func gather(_ table: XMLElement, _ widths: [String: Int], into moves: inout [String: Millimetres]) {
        guard let name = table.attribute("style-name", .odfTable), let width = widths[name], let new = moved(width)
        else {
            return
        }
        let columns = table.elements.filter { $0.is("table-column", .odfTable) }
            .compactMap { $0.attribute("style-name", .odfTable) }
        let isForm =
            table.first("table-row", .odfTable)?.attribute("style-name", .odfTable)?.hasPrefix("Form.") ?? false
        let block = min(profile.blockWidth.hundredths, new.hundredths / 2)
        let scaled =
            isForm && columns.count == 3
            ? [block, new.hundredths - 2 * block, block]
            : ColumnScale.scaled(columns.map { widths[$0] ?? 0 }, to: new.hundredths)
        moves[name] = new
        for (column, width) in zip(columns, scaled) { moves[column] = Millimetres(hundredths: width) }
    }
}
