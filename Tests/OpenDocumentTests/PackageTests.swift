import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryOpenDocument

@Suite struct PackageTests {
    private func problem(_ change: (inout [(name: String, text: String)]) -> Void) throws -> Diagnostic {
        var files = ODT.files(ODT.Parts(body: ODT.p("а"), styles: ""))
        change(&files)
        let bytes = try ODT.package(files)
        return try #require(throws: Diagnostic.self) { _ = try OpenDocumentReader.read(ZipReader(bytes)) }
    }

    @Test func `a package without text is told so`() throws {
        let missing = try problem { $0.removeAll { $0.name == "content.xml" } }
        #expect(missing.code == "missing-part")
        #expect(missing.place == Place(.part("content.xml")))
    }

    @Test(
        arguments: [
            ("content.xml", "<office:document-content", "malformed-xml"),
            ("content.xml", "<а/>", "not-an-open-document"),
            ("META-INF/manifest.xml", "<manifest", "malformed-xml"),
            ("content.xml", "<!DOCTYPE а><а/>", "document-type"),
        ])
    func `a broken main part or list of contents is refused`(name: String, text: String, code: DiagnosticCode) throws {
        let problem = try problem { files in
            for index in files.indices where files[index].name == name { files[index].text = text }
        }
        #expect(problem.code == code)
    }

    @Test(arguments: ["content.xml", "encrypted-package"])
    func `an encrypted document is told so`(part: String) throws {
        let entry = """
            <manifest:file-entry manifest:full-path="\(part)" manifest:media-type="text/xml"><manifest:encryption-data/></manifest:file-entry>
            """
        let problem = try problem { files in
            for index in files.indices where files[index].name == "META-INF/manifest.xml" {
                files[index].text = files[index].text.replacing(
                    "</manifest:manifest>", with: entry + "</manifest:manifest>")
            }
        }
        #expect(problem.code == "encrypted")
    }

    @Test func `a list of contents with a document type, as OpenOffice wrote it, harms nobody`() throws {
        var files = ODT.files(ODT.Parts(body: ODT.p("а")))
        for index in files.indices where files[index].name == "META-INF/manifest.xml" {
            files[index].text = "<!DOCTYPE manifest:manifest SYSTEM \"Manifest.dtd\">" + files[index].text
        }
        #expect(ODT.outline(try OpenDocumentReader.read(ZipReader(ODT.package(files))).document.body) == ["а"])
    }

    @Test func `documents of OpenOffice.org 1.x are named`() throws {
        let zipped = try problem { $0[0].text = "application/vnd.sun.xml.writer" }
        #expect(zipped.code == "old-open-office")
        let flat = "<office:document xmlns:office=\"http://openoffice.org/2000/office\"/>"
        let problem = try #require(throws: Diagnostic.self) { _ = try OpenDocumentReader.read(flat: Array(flat.utf8)) }
        #expect(problem.code == "old-open-office")
    }

    @Test(arguments: ["spreadsheet", "presentation", "drawing", "chart", "image", "database"])
    func `other kinds of OpenDocument are named`(kind: String) throws {
        let text =
            "<office:document-content \(ODT.names)><office:body><office:\(kind)/></office:body></office:document-content>"
        let problem = try problem { files in
            for index in files.indices where files[index].name == "content.xml" { files[index].text = text }
        }
        #expect(problem.code == "not-a-text-document")
        #expect(problem.wording.russian != problem.wording.english)
    }

    @Test(arguments: ["styles.xml", "meta.xml"])
    func `a broken part beside the main one costs a warning, not the document`(name: String) throws {
        var files = ODT.files(ODT.Parts(body: ODT.p("а"), styles: "", meta: ""))
        for index in files.indices where files[index].name == name { files[index].text = "<а><б></а>" }
        let (document, diagnostics) = try OpenDocumentReader.read(ZipReader(ODT.package(files)))
        #expect(ODT.outline(document.body) == ["а"])
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(diagnostics.first?.place.steps.first == .part(name))
    }

    @Test func `an OpenDocument is known by its type, or without one by its parts`() throws {
        let files = ODT.files(ODT.Parts())
        #expect(OpenDocumentReader.isOpenDocument(try ZipReader(ODT.package(files))))
        #expect(OpenDocumentReader.isOpenDocument(try ZipReader(ODT.package(Array(files.dropFirst())))))
        #expect(!OpenDocumentReader.isOpenDocument(try ZipReader(ODT.package([("readme.txt", "а")]))))
        #expect(!OpenDocumentReader.isOpenDocument(try ZipReader(ODT.package([("mimetype", "application/epub+zip")]))))
    }

    @Test func `properties have the names that DOCX has for the same`() throws {
        let meta = """
            <meta:generator>LibreOffice/7.4</meta:generator><dc:title>План</dc:title><dc:subject/><meta:initial-creator>РОО</meta:initial-creator>\
            <dc:creator>Отдел</dc:creator><meta:keyword>а</meta:keyword><meta:keyword>б</meta:keyword>\
            <meta:user-defined meta:name="title">х</meta:user-defined><meta:creation-date>2020-01-01T00:00:00</meta:creation-date>
            """
        let expected = [
            "title": "План", "creator": "РОО", "lastModifiedBy": "Отдел", "keywords": "а, б",
            "created": "2020-01-01T00:00:00",
        ]
        let parts = ODT.Parts(body: ODT.p("а"), meta: meta)
        #expect(try ODT.reading(parts).document.properties == expected)
        #expect(try OpenDocumentReader.read(flat: ODT.flat(parts)).document.properties == expected)
    }

    // MARK: Headers and footers

    private func page(_ name: String, _ content: String, next: String? = nil) -> String {
        let next = next.map { " style:next-style-name=\"\($0)\"" } ?? ""
        return "<style:master-page style:name=\"\(name)\"\(next)>\(content)</style:master-page>"
    }

    @Test func `headers and footers are those of the pages that the text uses, in order of first use`() throws {
        let masters =
            page(
                "Standard",
                "<style:header>\(ODT.p("обычный"))</style:header><style:footer>\(ODT.p("низ"))</style:footer>")
            + page("First", "<style:header>\(ODT.p("первый"))</style:header>", next: "Standard")
            + page("Unused", "<style:header>\(ODT.p("х"))</style:header>")
            + page("Landscape", "<style:header>\(ODT.p("альбомный"))</style:header>")
        let automatic =
            ODT.style("P", parent: "Standard", "style:master-page-name=\"First\"")
            + "<style:style style:name=\"T\" style:family=\"table\" style:master-page-name=\"Landscape\"/>"
        let table = "<table:table table:style-name=\"T\">\(ODT.row(ODT.cell("б")))</table:table>"
        let parts = ODT.Parts(body: ODT.p("а", "P") + table, automatic: automatic, styles: "", masters: masters)
        let document = try ODT.reading(parts).document
        #expect(document.headers.map(ODT.outline) == [["первый"], ["обычный"], ["альбомный"]])
        #expect(document.footers.map(ODT.outline) == [["низ"]])
        let plain = try ODT.reading(ODT.Parts(body: ODT.p("а"), styles: "", masters: masters)).document
        #expect(plain.headers.map(ODT.outline) == [["обычный"]])
    }

    @Test func `first and left variants are read, those that are switched off are not`() throws {
        let content = """
            <style:header>\(ODT.p("правый"))</style:header><style:header-left>\(ODT.p("левый"))</style:header-left>\
            <loext:header-first>\(ODT.p("первый"))</loext:header-first><style:footer style:display="false">\(ODT.p("х"))</style:footer>\
            <style:footer-first><style:region-left>\(ODT.p("низ"))</style:region-left></style:footer-first>
            """
        let document = try ODT.reading(ODT.Parts(body: ODT.p("а"), styles: "", masters: page("Standard", content)))
            .document
        #expect(document.headers.map(ODT.outline) == [["правый"], ["левый"], ["первый"]])
        #expect(document.footers.map(ODT.outline) == [["низ"]])
    }

    @Test func `what a header does not carry over is noted there`() throws {
        let picture = "<draw:frame><draw:image/></draw:frame>"
        let masters = page(
            "Standard", "<style:header>\(ODT.p(""))</style:header><style:footer>\(ODT.p("а" + picture))</style:footer>")
        let notes = try ODT.reading(ODT.Parts(body: ODT.p("а"), styles: "", masters: masters)).diagnostics
        #expect(notes.map(\.place) == [Place(.footer(1), .paragraph(1))])
    }

    @Test func `automatic styles of headers and of the text do not mix`() throws {
        let masters = page("Standard", "<style:header>\(ODT.p("а", "P1"))</style:header>")
        let parts = ODT.Parts(
            body: ODT.p("б", "P1"), automatic: ODT.style("P1", paragraph: "fo:text-align=\"center\""), styles: "",
            masters: masters,
            masterAutomatic: ODT.style("P1", text: "fo:font-weight=\"bold\""))
        let document = try ODT.reading(parts).document
        guard case .paragraph(let header)? = document.headers.first?.first else {
            Issue.record("there is no header")
            return
        }
        #expect(header.isBold && header.alignment == .start)
        #expect(ODT.paragraphs(document).map { $0.isBold == false && $0.alignment == .center } == [true])
    }
}
