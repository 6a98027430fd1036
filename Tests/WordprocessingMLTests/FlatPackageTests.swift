import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import SeededRandom
import Testing

@testable import ChanceryWordprocessingML

/// One XML file with all parts in it.
@Suite struct FlatPackageTests {
    private static let package = "http://schemas.microsoft.com/office/2006/xmlPackage"

    private func part(_ name: String, _ xml: String) -> String {
        "<pkg:part pkg:name=\"\(name)\" pkg:contentType=\"application/xml\"><pkg:xmlData>\(xml)</pkg:xmlData></pkg:part>"
    }

    private func relationships(_ items: (id: String, kind: String, target: String)...) -> String {
        Word.relationshipPart(
            items.map { "<Relationship Id=\"\($0.id)\" Type=\"\(Word.office)/\($0.kind)\" Target=\"\($0.target)\"/>" }
                .joined())
    }

    private func flat(
        body: String = Word.p("тело"), prologue: String = "", names: String = Word.names(), extra: String = ""
    ) -> String {
        prologue + "<pkg:package xmlns:pkg=\"\(Self.package)\" \(names)>"
            + part("/_rels/.rels", relationships(("r1", "officeDocument", "word/document.xml")))
            + part(
                "/word/_rels/document.xml.rels",
                relationships(("n", "numbering", "numbering.xml"), ("h", "header", "/word/header.xml")))
            + part("/word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>")
            + part("/word/numbering.xml", "<w:numbering>\(Word.list(Word.lvl(0, "%1)")))</w:numbering>")
            + part("/word/header.xml", "<w:hdr>\(Word.p("верх"))</w:hdr>")
            + "<pkg:part pkg:name=\"/word/media/image1.png\" pkg:compression=\"store\"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>"
            + extra + "</pkg:package>"
    }

    private func read(_ text: String) throws -> Document { try DocumentReader.read(flat: Array(text.utf8)).document }

    @Test func `reads the parts of a flat file as those of a package`() throws {
        let body =
            Word.item(1, 0, "а") + Word.tbl(Word.tr(Word.tc("1"), Word.tc("2")))
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>"
        let document = try read(
            flat(
                body: body,
                prologue:
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<?mso-application progid=\"Word.Document\"?>\n"
            ))
        #expect(Word.outline(document.body) == ["[1)] а", "1|2"])
        #expect(document.headers.map(Word.outline) == [["верх"]])
    }

    @Test func `names of parts count without case, with any prefix, and through comments and sections of data`() throws
    {
        let text = flat(body: "<w:p><w:r><w:t><![CDATA[</pkg:xmlData><a>]]></w:t></w:r></w:p><!-- </pkg:part> -->")
            .replacing("pkg:", with: "пакет:").replacing("xmlns:pkg", with: "xmlns:пакет").replacing(
                "/word/document.xml\"", with: "/WORD/Document.xml\"")
        #expect(Word.outline(try read(text).body) == ["</пакет:xmlData><a>"])
    }

    @Test(arguments: [true, false])
    func `UTF-16 of either order is read`(isLittle: Bool) throws {
        let text = flat(body: Word.p("«дорожная карта» 🗺"), prologue: "<?xml version=\"1.0\" encoding=\"UTF-16\"?>")
        let units = [0xFEFF] + Array(text.utf16)
        let bytes = units.flatMap {
            isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
        }
        #expect(Word.outline(try DocumentReader.read(flat: bytes).document.body) == ["«дорожная карта» 🗺"])
    }

    @Test func `a mark of byte order and another declared encoding are read`() throws {
        #expect(
            Word.outline(try DocumentReader.read(flat: [0xEF, 0xBB, 0xBF] + Array(flat().utf8)).document.body) == [
                "тело"
            ])
        let head = Array("<?xml version='1.0' encoding='windows-1251'?>".utf8)
        let parts = flat(body: "<w:p><w:r><w:t>#</w:t></w:r></w:p>")
        // «Ж» is C6 in that encoding; the rest is ASCII where Word's own names are.
        let bytes = Array(parts.replacing("верх", with: "").utf8).map { $0 == UInt8(ascii: "#") ? 0xC6 : $0 }
        #expect(Word.outline(try DocumentReader.read(flat: head + bytes).document.body) == ["Ж"])
    }

    @Test(arguments: [
        ("<!DOCTYPE x [<!ENTITY e \"e\">]>", "document-type"), ("<!ENTITY x \"y\">", "document-type"),
        ("<!--", "malformed-xml"),
        ("<a>", "malformed-xml"), ("</a>", "malformed-xml"), ("<a b='", "malformed-xml"),
    ])
    func `a flat file that is hostile or broken is refused by name`(prologue: String, code: String) throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try read(flat(prologue: prologue)) }
        #expect(problem.code.rawValue == code)
    }

    @Test func `a fault within a part names the part`() throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try read(flat(body: "<w:p a=1/>")) }
        #expect(problem.code == "malformed-xml")
        #expect(problem.place.steps.first == .part("word/document.xml"))
    }

    @Test func `a flat file of another program is no Word document`() throws {
        let text =
            "<pkg:package xmlns:pkg=\"\(Self.package)\">\(part("/_rels/.rels", relationships(("r", "officeDocument", "ppt/x.xml"))))\(part("/ppt/x.xml", "<p/>"))</pkg:package>"
        #expect(try #require(throws: Diagnostic.self) { _ = try read(text) }.code == "not-a-word-document")
        let empty = "<pkg:package xmlns:pkg=\"\(Self.package)\"/>"
        #expect(try #require(throws: Diagnostic.self) { _ = try read(empty) }.code == "not-a-word-document")
    }

    @Test func `too many parts pass the limit of entries`() throws {
        var limits = Limits()
        limits.entries = 3
        let bytes = Array(flat().utf8)
        let problem = try #require(throws: Diagnostic.self) { _ = try DocumentReader.read(flat: bytes, limits: limits) }
        #expect(problem.code == "too-many-entries")
    }

    @Test func `a flat file cut or changed at any byte is read or refused, and never traps`() throws {
        let original = Array(flat(body: Word.item(1, 0, "а") + Word.tbl(Word.tr(Word.tc("1")))).utf8)
        var random = SplitMix64(seed: 11)
        for _ in 0..<600 {
            var bytes = original
            let index = Int(random.next() % UInt64(bytes.count))
            if random.next() % 4 == 0 {
                bytes.removeSubrange(index...)
            } else {
                bytes[index] = UInt8(truncatingIfNeeded: random.next())
            }
            do throws(Diagnostic) { _ = try DocumentReader.read(flat: bytes) } catch {
                #expect(error.severity == .error)
            }
        }
    }
}
