/// A small sound DOCX, parts of which can be changed before it is packed.
struct BrokenInputPackage {
    static let contentTypes = "[Content_Types].xml"
    static let packageRelationships = "_rels/.rels"
    static let document = "word/document.xml"
    static let documentRelationships = "word/_rels/document.xml.rels"
    static let styles = "word/styles.xml"
    static let numbering = "word/numbering.xml"
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The bytes of the parts by their names.
    var parts: [String: [UInt8]]

    /// A plan with one item, or another body.
    ///
    /// - Parameters:
    ///   - body: What stands in `w:body`, as the third line of the part.
    ///   - sectionProperties: What stands in `w:sectPr`.
    init(body: String = plan, sectionProperties: String = "") {
        let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let overrides = [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering")].map {
            "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(types).\($1)+xml\"/>"
        }
        let level =
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        let texts = [
            Self.contentTypes: """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
            ContentType="application/xml"/>\(overrides.joined())</Types>
            """,
            Self.packageRelationships: Self.relationships(
                Self.relationship("rId1", to: Self.document, as: "officeDocument")),
            Self.documentRelationships: Self.relationships(
                Self.relationship("rId1", to: "styles.xml", as: "styles")
                    + Self.relationship("rId2", to: "numbering.xml", as: "numbering")),
            Self.styles: """
            <w:styles xmlns:w="\(Self.namespace)"><w:style w:type="paragraph" w:default="1" w:styleId="Normal">\
            <w:name w:val="Normal"/></w:style></w:styles>
            """,
            Self.numbering: """
            <w:numbering xmlns:w="\(Self.namespace)"><w:abstractNum w:abstractNumId="0">\(level)</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """,
        ]
        parts = texts.mapValues { Array((Self.declaration + $0).utf8) }
        parts[Self.document] = Array(Self.documentXML(body: body, sectionProperties: sectionProperties).utf8)
    }

    /// The text of a part; `nil` takes the part away.
    subscript(name: String) -> String? {
        get { parts[name].map { String(decoding: $0, as: UTF8.self) } }
        set { parts[name] = newValue.map { Array($0.utf8) } }
    }

    /// Adds a relationship of the main part.
    mutating func relate(_ id: String, to target: String, as kind: String) {
        self[Self.documentRelationships]?.replace(
            "</Relationships>", with: Self.relationship(id, to: target, as: kind) + "</Relationships>")
    }

    /// The parts packed.
    var bytes: [UInt8] { zip().bytes }

    /// The parts as entries, the main part's changed.
    func zip(changing change: (inout BrokenInputZip.Entry) -> Void = { _ in }) -> BrokenInputZip {
        var zip = BrokenInputZip()
        for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
            zip.store(name, bytes)
            if name == Self.document { change(&zip.entries[zip.entries.count - 1]) }
        }
        return zip
    }

    /// The XML of a main part.
    static func documentXML(body: String, sectionProperties: String = "") -> String {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return """
            \(declaration)<w:document xmlns:w="\(namespace)" xmlns:r="\(office)"><w:body>
            \(body)
            <w:sectPr>\(sectionProperties)</w:sectPr>
            </w:body></w:document>

            """
    }

    /// Text as UTF-16 with a byte order mark, the lower byte first.
    static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// A plan of one item.
    static let plan: String = {
        func cell(_ text: String) -> String { "<w:tc><w:tcPr/><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>" }
        func row(_ texts: String...) -> String { "<w:tr>\(texts.map(cell).joined())</w:tr>" }
        let rows =
            row("№ п/п", "Мероприятие", "Сроки", "Ответственные")
            + row("1", "Семинар библиотекарей", "до 15 мая", "Районный методический кабинет")
        let columns = String(repeating: "<w:gridCol w:w=\"2000\"/>", count: 4)
        return "<w:p><w:r><w:t>План работы на 2026 год</w:t></w:r></w:p>\n"
            + "<w:tbl><w:tblPr/><w:tblGrid>\(columns)</w:tblGrid>\(rows)</w:tbl><w:p/>"
    }()

    private static func relationships(_ content: String) -> String {
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(content)</Relationships>
        """
    }

    private static func relationship(_ id: String, to target: String, as kind: String) -> String {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"
        return "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
    }
}
