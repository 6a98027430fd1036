import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// What is met and not carried over is told: each kind once, with its first place and its number.
@Suite struct FindingTests {
    private static let losses: [(content: String, what: String)] = [
        ("<w:r><w:drawing><a:graphic><c:chart/></a:graphic></w:drawing></w:r>", "a chart"),
        ("<w:r><w:drawing><a:graphic><dgm:relIds/></a:graphic></w:drawing></w:r>", "a SmartArt diagram"),
        ("<w:r><w:drawing><a:graphic><pic:pic><pic:blipFill/></pic:pic></a:graphic></w:drawing></w:r>", "a picture"),
        ("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>", "a picture"),
        (
            "<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject><o:FieldCodes>\\f 0</o:FieldCodes></o:OLEObject></w:object></w:r>",
            "an embedded object"
        ),
        (
            "<w:r><w:pict><v:shape><v:textpath string=\"ОБРАЗЕЦ\"/></v:shape></w:pict></w:r>",
            "text drawn as a picture (WordArt)"
        ),
        ("<w:r><w:drawing><a:p><a:r><a:t>текст</a:t></a:r></a:p></w:drawing></w:r>", "text inside a drawing"),
        ("<w:r><w:object><w:control/></w:object></w:r>", "a form control"), ("<w:r><w:contentPart/></w:r>", "ink"),
        ("<w:r><w:pgNum/></w:r>", "a page number or date that is not stored in the file"),
        ("<w:r><w:dayLong/></w:r>", "a page number or date that is not stored in the file"),
        ("<w:subDoc r:id=\"x\"/>", "a sub-document"),
        (
            "<w:r><w:ruby><w:rt>\(Word.r("ё"))</w:rt><w:rubyBase>\(Word.r("е"))</w:rubyBase></w:ruby></w:r>",
            "a reading guide above a word"
        ),
        ("<x:y xmlns:x=\"urn:x\">текст</x:y>", "text in an unknown element"),
    ]

    @Test(arguments: losses)
    func `tells what cannot be carried over`(content: String, what: String) throws {
        #expect(try Word.notes("<w:p>\(content)</w:p>") == ["paragraph 1: Not carried over: \(what)"])
    }

    @Test(arguments: [
        "<w:r><w:drawing><wp:anchor><wp:positionH><wp:align>left</wp:align></wp:positionH></wp:anchor></w:drawing></w:r>",
        "<w:r><w:drawing><z:sizeRelH xmlns:z=\"urn:z\"><z:pctWidth>0</z:pctWidth></z:sizeRelH></w:drawing></w:r>",
        "<w:r><w:pict><v:shapetype><v:textpath on=\"t\"/></v:shapetype></w:pict></w:r>", " \n\t ", "<w:r>\n</w:r>",
    ])
    func `measures, codes and white space are nothing to tell`(content: String) throws {
        #expect(try Word.notes("<w:p>\(content)</w:p>") == [])
    }

    @Test func `a thousand of a kind are one line`() throws {
        let picture = "<w:p><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>"
        let body = Word.p("а") + Word.tbl(Word.tr("<w:tc>\(picture)</w:tc>")) + String(repeating: picture, count: 999)
        #expect(try Word.notes(body) == ["table 1, row 1, cell 1: Not carried over: a picture (1000 times)"])
    }

    @Test func `kinds met in several stories are told once, in the order of their first places`() throws {
        let picture = "<w:p><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>"
        let package = try Word.package(
            body:
                "<w:altChunk r:id=\"x\"/>\(picture)<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>",
            header: picture)
        let notes = try DocumentReader.read(ZipReader(package)).diagnostics
        #expect(
            notes.map(\.wording.english) == [
                "Not carried over: a part in another format (altChunk)", "Not carried over: a picture (2 times)",
            ])
        #expect(notes.map(\.wording.russian).last == "Не перенесено: рисунок (раз: 2)")
    }

    @Test func `text under a merged cell is left out, as Word leaves it, and told`() throws {
        let table = Word.tbl(
            Word.tr(
                Word.tc("а", "<w:vMerge w:val=\"restart\"/>"), Word.tc("б", "<w:hMerge w:val=\"restart\"/>"),
                Word.tc("нет", "<w:hMerge/>")),
            Word.tr(Word.tc("нет", "<w:vMerge/>"), Word.tc("в"), Word.tc("г")))
        #expect(try Word.outline(table) == ["а|б|<", "^|в|г"])
        #expect(try Word.notes(table) == ["table 1: Not carried over: text under a merged cell (2 times)"])
    }
}
