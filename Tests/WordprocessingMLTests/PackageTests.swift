import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import SeededRandom
import Testing

@testable import ChanceryWordprocessingML

@Suite struct PackageTests {
    @Test(
        arguments: [
            ("word/document.xml", nil), ("word/document2.xml", "/word/document2.xml"),
            ("word/document.xml", "word\\document.xml"),
            ("word/document.xml", "WORD/Document.XML"), ("main/тело.xml", "main/%D1%82%D0%B5%D0%BB%D0%BE.xml"),
        ] as [(String, String?)])
    func `finds the main part by its relationship, whatever its name`(part: String, target: String?) throws {
        let package = try Word.package(body: Word.p("тело"), mainPart: part, target: target)
        #expect(Word.outline(try DocumentReader.read(ZipReader(package)).document.body) == ["тело"])
    }

    @Test func `a package without a main part is no Word document`() throws {
        let writer = try ZipWriter()
        try writer.add("readme.txt", Array("привет".utf8))
        let bytes = try writer.finish()
        let problem = try #require(throws: Diagnostic.self) { _ = try DocumentReader.read(ZipReader(bytes)) }
        #expect(problem.code == "not-a-word-document")
    }

    @Test func `a main part that is not there is named`() throws {
        let package = try Word.package(body: "", target: "word/lost.xml")
        let problem = try #require(throws: Diagnostic.self) { _ = try DocumentReader.read(ZipReader(package)) }
        #expect(problem.code == "missing-part")
        #expect(problem.place == Place(.part("word/lost.xml")))
    }

    @Test(
        arguments: [
            "openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main",
            "openxmlformats-officedocument.wordprocessingml.template.main",
            "ms-word.template.macroEnabledTemplate.main",
        ])
    func `the kind of the file does not matter: document, template, with macros or without`(type: String) throws {
        let types = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" \
            ContentType="application/vnd.\(type)+xml"/></Types>
            """
        let files = [
            ("[Content_Types].xml", types),
            ("word/document.xml", "<w:document \(Word.names())><w:body>\(Word.p("а"))</w:body></w:document>"),
        ]
        let root = Word.relationshipPart(
            "<Relationship Id=\"r\" Type=\"\(Word.office)/officeDocument\" Target=\"/word/document.xml\"/>")
        #expect(
            Word.outline(try DocumentReader.read(ZipReader(Word.zip(files + [("_rels/.rels", root)]))).document.body)
                == ["а"])
        // Without the relationship the type tells the main part.
        #expect(Word.outline(try DocumentReader.read(ZipReader(Word.zip(files))).document.body) == ["а"])
    }

    @Test(
        arguments: [
            "<Relationship Id=\"h\" Type=\"T/image\" Target=\"NULL\"/>",
            "<Relationship Id=\"h\" Type=\"T/image\" Target=\"../NULL\"/>",
            "<Relationship Id=\"h\" Type=\"T/hyperlink\" Target=\"#_top\"/>",
            "<Relationship Id=\"h\" Type=\"T/hyperlink\" Target=\"\" TargetMode=\"External\"/>",
            "<Relationship Id=\"h\" Type=\"T/hyperlink\" Target=\"http://[плохой адрес\" TargetMode=\"External\"/>",
            "<Relationship Id=\"h\" Type=\"T/hyperlink\" Target=\"mailto:a@b, c@d %zz\" TargetMode=\"external\"/>",
            "<Relationship Id=\"h\" Type=\"T/header\" Target=\"../../../../etc/passwd\"/>",
            "<Relationship Id=\"h\" Type=\"T/header\" Target=\"нет.xml\"/>",
            "<Relationship Id=\"h\" Type=\"T/неслыханный\" Target=\"%\"/>", "<Relationship Id=\"h\"/>",
            "<Relationship/>", "<Чужое/>",
        ])
    func `a relationship that leads nowhere harms nobody`(relationship: String) throws {
        let package = try Word.zip([
            (
                "_rels/.rels",
                Word.relationshipPart(
                    "<Relationship Id=\"r\" Type=\"\(Word.office)/officeDocument\" Target=\"d.xml\"/>")
            ),
            ("_rels/d.xml.rels", Word.relationshipPart(relationship)),
            (
                "d.xml",
                "<w:document \(Word.names())><w:body><w:p><w:hyperlink r:id=\"h\">\(Word.r("а"))</w:hyperlink></w:p><w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr></w:body></w:document>"
            ),
        ])
        let (document, diagnostics) = try DocumentReader.read(ZipReader(package))
        #expect(Word.outline(document.body) == ["а"])
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func `Strict names stand for Transitional ones everywhere`() throws {
        let office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        let names =
            "xmlns:w=\"\(Word.strict)\" xmlns:r=\"\(office)\" xmlns:m=\"http://purl.oclc.org/ooxml/officeDocument/math\""
        func relationships(_ items: [(String, String, String)]) -> String {
            Word.relationshipPart(
                items.map { "<Relationship Id=\"\($0.0)\" Type=\"\(office)/\($0.1)\" Target=\"\($0.2)\"/>" }.joined())
        }
        let styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:jc w:val=\"end\"/></w:pPr></w:style>"
        let body =
            Word.item(1, 0, "а") + Word.p("б", "<w:pStyle w:val=\"H\"/>")
            + Word.tbl(Word.tr(Word.tc("1", "<w:gridSpan w:val=\"2\"/>")), Word.tr(Word.tc("2"), Word.tc("3")))
        let package = try Word.zip([
            ("_rels/.rels", relationships([("r", "officeDocument", "w/d.xml")])),
            (
                "w/_rels/d.xml.rels",
                relationships([("s", "styles", "s.xml"), ("n", "numbering", "n.xml"), ("h", "header", "h.xml")])
            ),
            (
                "w/d.xml",
                "<w:document \(names) w:conformance=\"strict\"><w:body>\(body)<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p><w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr></w:body></w:document>"
            ),
            ("w/s.xml", "<w:styles \(names)>\(styles)</w:styles>"),
            ("w/n.xml", "<w:numbering \(names)>\(Word.list(Word.lvl(0, "%1.")))</w:numbering>"),
            ("w/h.xml", "<w:hdr \(names)>\(Word.p("верх"))</w:hdr>"),
        ])
        let document = try DocumentReader.read(ZipReader(package)).document
        #expect(Word.outline(document.body) == ["[1.] а", "б", "1|<", "2|3", "x"])
        #expect(Word.paragraphs(document).map(\.alignment) == [.start, .end, .start])
        #expect(document.headers.map(Word.outline) == [["верх"]])
    }

    @Test func `a default namespace, another prefix and unknown names beside are all the same`() throws {
        let body = """
            <body><p заметка="1" xmlns:w14="urn:неизвестное" w14:paraId="1"><pPr><jc q:val="center"/></pPr><r><t>а</t></r></p></body>
            """
        let package = try Word.zip([
            (
                "_rels/.rels",
                Word.relationshipPart(
                    "<Relationship Id=\"r\" Type=\"\(Word.office)/officeDocument\" Target=\"d.xml\"/>")
            ),
            (
                "d.xml",
                "\u{FEFF}<?xml version=\"1.0\"?>\n<document xmlns=\"\(Word.main)\" xmlns:q=\"\(Word.main)\">\(body)</document>"
            ),
        ])
        let document = try DocumentReader.read(ZipReader(package)).document
        #expect(Word.outline(document.body) == ["а"])
        #expect(Word.paragraphs(document).map(\.alignment) == [.center])
    }

    @Test(arguments: [true, false])
    func `parts in UTF-16 are read`(isLittle: Bool) throws {
        func encoded(_ text: String) -> [UInt8] {
            ([0xFEFF] + Array(text.utf16)).flatMap {
                isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
            }
        }
        let writer = try ZipWriter()
        let root = Word.relationshipPart(
            "<Relationship Id=\"r\" Type=\"\(Word.office)/officeDocument\" Target=\"d.xml\"/>")
        try writer.add("_rels/.rels", encoded("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + root))
        try writer.add(
            "d.xml",
            encoded(
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document \(Word.names())><w:body>\(Word.p("Якутия"))</w:body></w:document>"
            ))
        let document = try DocumentReader.read(ZipReader(try writer.finish())).document
        #expect(Word.outline(document.body) == ["Якутия"])
    }

    @Test func `white space between all elements is no text`() throws {
        let body =
            "\n  <w:p>\n    <w:pPr>\n <w:jc w:val=\"center\" />\n </w:pPr>\n    <w:r>\n      <w:t>а</w:t>\n    </w:r>\n  </w:p>\n  <w:tbl>\n <w:tr>\n <w:tc>\n <w:p>\n <w:r> <w:t>б</w:t> </w:r>\n </w:p>\n </w:tc>\n </w:tr>\n </w:tbl>\n"
        #expect(try Word.outline(body) == ["а", "б"])
        #expect(try Word.notes(body) == [])
    }

    @Test func `measures that are no whole numbers are measures all the same`() throws {
        let table = """
            <w:tbl><w:tblPr><w:tblW w:w="100%" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="1133.8582677165355"/><w:gridCol w:w="-12.7mm"/></w:tblGrid>\
            \(Word.tr(Word.tc("а", "<w:tcW w:w=\"50%\"/><w:gridSpan w:val=\"2.0\"/>"), properties: "<w:trHeight w:val=\"1e3\"/>"))</w:tbl>
            """
        let body =
            table
            + Word.p(
                "б",
                "<w:ind w:left=\"12,5\"/><w:outlineLvl w:val=\"x\"/><w:numPr><w:ilvl w:val=\"\"/><w:numId w:val=\"1.0\"/></w:numPr>"
            )
        #expect(try Word.outline(body, numbering: Word.list(Word.lvl(0, "%1."))) == ["а|<", "[1.] б"])
    }

    @Test func `properties of the package are read under their names`() throws {
        let kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        let properties = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>План</dc:title><dc:creator/><cp:revision>3</cp:revision></cp:coreProperties>
            """
        let package = try Word.zip([
            (
                "_rels/.rels",
                Word.relationshipPart(
                    "<Relationship Id=\"r\" Type=\"\(Word.office)/officeDocument\" Target=\"d.xml\"/><Relationship Id=\"c\" Type=\"\(kind)\" Target=\"core.xml\"/>"
                )
            ),
            ("d.xml", "<w:document \(Word.names())><w:body/></w:document>"), ("core.xml", properties),
        ])
        #expect(try DocumentReader.read(ZipReader(package)).document.properties == ["title": "План", "revision": "3"])
    }

    @Test func `styles that are based on each other in a circle are read`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>
            """
        let document = try Word.read(Word.p("а", "<w:pStyle w:val=\"A\"/>"), styles: styles)
        #expect(Word.paragraphs(document).map(\.isBold) == [true])
    }

    @Test(.timeLimit(.minutes(1))) func `a thousand styles and lists that stand upon each other are read`() throws {
        let count = 1_000
        let styles = (0..<count).map {
            """
            <w:style w:type="paragraph" w:styleId="s\($0)"><w:basedOn w:val="s\($0 + 1)"/><w:pPr><w:numPr><w:numId w:val="\($0)"/></w:numPr></w:pPr></w:style>
            """
        }.joined()
        let numbering = (0..<count).map {
            """
            <w:abstractNum w:abstractNumId="\($0)"><w:numStyleLink w:val="s\($0)"/></w:abstractNum>\
            <w:num w:numId="\($0)"><w:abstractNumId w:val="\($0)"/></w:num>
            """
        }.joined()
        #expect(
            try Word.outline(Word.p("а", "<w:pStyle w:val=\"s0\"/>"), styles: styles, numbering: numbering) == ["а"])
    }

    @Test func `a style is bold by one that stands far below it`() throws {
        let styles =
            (0..<11).map {
                "<w:style w:type=\"paragraph\" w:styleId=\"s\($0)\"><w:basedOn w:val=\"s\($0 + 1)\"/></w:style>"
            }.joined() + "<w:style w:type=\"paragraph\" w:styleId=\"s11\"><w:rPr><w:b/></w:rPr></w:style>"
        let document = try Word.read(Word.p("а", "<w:pStyle w:val=\"s0\"/>"), styles: styles)
        #expect(Word.paragraphs(document).map(\.isBold) == [true])
    }

    @Test func `says what it met and did not carry over, and where`() throws {
        let body = Word.p("а") + "<w:altChunk r:id=\"x\"/>" + "<w:p><w:ins><w:r><w:t>б</w:t></w:r></w:ins></w:p>"
        let notes = try DocumentReader.read(ZipReader(Word.package(body: body))).diagnostics
        #expect(notes.map(\.code) == ["not-carried-over", "tracked-changes"])
        #expect(notes.first?.place == Place(.paragraph(1)))
    }

    @Test func `a document cut or changed at any byte is read or refused, and never traps`() throws {
        let package = try Word.package(
            body: Word.tbl(Word.tr(Word.tc("а", "<w:gridSpan w:val=\"2\"/>"), Word.tc("б"))) + Word.p("конец"),
            styles: "", numbering: "")
        var random = SplitMix64(seed: 7)
        for _ in 0..<1500 {
            var bytes = package
            let index = Int(random.next() % UInt64(bytes.count))
            if random.next() % 4 == 0 {
                bytes.removeSubrange(index...)
            } else {
                bytes[index] ^= UInt8(1 << (random.next() % 8))
            }
            do throws(Diagnostic) { _ = try DocumentReader.read(ZipReader(bytes)) } catch {
                #expect(error.severity == .error)
            }
        }
    }
}
