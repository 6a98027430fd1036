import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
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

    @Test func `styles that are based on each other in a circle are read`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>
            """
        let document = try Word.read(Word.p("а", "<w:pStyle w:val=\"A\"/>"), styles: styles)
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
        var random = SystemSeed(7)
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

/// A generator with a seed of its own, so that a failure can be repeated (splitmix64).
struct SystemSeed: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
