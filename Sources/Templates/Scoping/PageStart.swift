import ChanceryXML

/// What a paragraph says of the page that it begins.
///
/// Sources: ECMA-376-1:2016 §17.3.1.23 (`pageBreakBefore`); ODF 1.3 part 3 §20.190 (`fo:break-before`), §19.500 (`style:master-page-name`),
/// §20.338 (`style:page-number`), which its automatic style holds.
struct PageStart: Sendable, Hashable {
    /// The page style that begins; `nil` where the one before goes on.
    var masterPage: String?
    var pageNumber: String?
    /// `page` or `column`.
    var kind = "page"

    init() {}

    /// What a paragraph says; `nil` if it begins no page.
    init?(of paragraph: TemplateElement, _ styles: LocalStyles) {
        if paragraph.head.namespace == .wordprocessingML {
            guard let mark = paragraph.first(.paragraphProperties)?.child("pageBreakBefore"), mark.isOn else {
                return nil
            }
            self.init()
            return
        }
        self.init(of: paragraph.head.attribute("style-name", .odfText), family: "paragraph", styles)
    }

    /// What a style says.
    init?(of style: String?, family: String, _ styles: LocalStyles) {
        guard let style = style.flatMap({ styles.style($0, family: family) }) else { return nil }
        let properties = style.first("\(family)-properties", .odfStyle)
        // LibreOffice writes an empty name where there is a break without a page style.
        if let name = style.attribute("master-page-name", .odfStyle), !name.isEmpty { masterPage = name }
        pageNumber = masterPage == nil ? nil : properties?.attribute("page-number", .odfStyle)
        let kind = properties?.attribute("break-before", .odfFO)
        if let kind, kind != "auto" { self.kind = kind }
        if masterPage == nil, kind == nil || kind == "auto" { return nil }
    }

    /// The start that holds where another one comes right behind: a page style is not undone by a mere break.
    func followed(by other: PageStart) -> PageStart {
        other.masterPage == nil && masterPage != nil ? self : other
    }
}

extension XMLElement {
    /// Whether a property of WordprocessingML is switched on (ECMA-376-1:2016 §17.17.4).
    var isOn: Bool {
        guard let value = attribute("val", .wordprocessingML) else { return true }
        return !["0", "false", "off"].contains(value)
    }
}
