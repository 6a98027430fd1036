import ChanceryXML

/// Tables where none may stand.
extension OpenWriter {
    /// What an item's indent takes from the line, in English metric units.
    private static let indent = 914_400

    /// Writes a table in the place of a paragraph of a list: an item holds paragraphs and lists alone (ODF 1.3 part 3 §5.3.3), and LibreOffice
    /// drops a table there with all that is in it. A box in a paragraph may hold one (§10.4.3).
    mutating func appendFramed(_ table: FormattedTable) throws(FilterFailure) {
        let (draw, svg, fo) = (names.draw ?? "draw:", names.svg ?? "svg:", names.fo)
        let style = boxStyle().map { " \(draw)style-name=\"\($0)\"" } ?? ""
        let width = max(additions.textWidth / 2, additions.textWidth - Self.indent)
        let name = place.styleName.map { " \(names.text)style-name=\"\(XMLSerialiser.attributeText($0))\"" } ?? ""
        put("<\(names.text)p\(name)><\(draw)frame\(names.drawingDeclarations)\(style) ")
        put("\(names.text)anchor-type=\"as-char\" \(svg)width=\"\(OpenPicture.length(width))\">")
        put("<\(draw)text-box \(fo)min-height=\"0.5cm\">")
        try append(table)
        put("</\(draw)text-box></\(draw)frame></\(names.text)p>")
    }

    /// A style for a box without a border of its own, like the document's «Frame». LibreOffice takes a box whose style is like no other for a
    /// drawing, which holds no tables; without any style it is a frame.
    private mutating func boxStyle() -> String? {
        guard let parent = self.style("frame", "graphic") else { return nil }
        let (style, fo) = (names.style, names.fo)
        needed.need(
            "ChanceryBox",
            "<\(style)style \(style)name=\"ChanceryBox\" \(style)family=\"graphic\" "
                + "\(style)parent-style-name=\"\(XMLSerialiser.attributeText(parent))\"><\(style)graphic-properties "
                + "\(style)vertical-pos=\"top\" \(style)vertical-rel=\"baseline\" \(fo)padding=\"0cm\" \(fo)border=\"none\"/></\(style)style>"
        )
        return "ChanceryBox"
    }
}

extension OpenDocumentNames {
    /// The declarations that a frame needs in a part which has none for drawings.
    var drawingDeclarations: String {
        (draw == nil ? " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"" : "")
            + (svg == nil ? " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"" : "")
    }
}
