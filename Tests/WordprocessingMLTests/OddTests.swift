import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// What the standard allows and hardly anybody writes, each as its body and what Word shows of it.
@Suite struct OddTests {
    private static let author = "w:id=\"1\" w:author=\"А\" w:date=\"2020-01-01T00:00:00Z\""
    private static let deletedMark = "<w:rPr><w:del \(author)/></w:rPr>"
    private static let begin = Word.mark("begin")
    private static let separate = Word.mark("separate")
    private static let end = Word.mark("end")
    private static let levels = Word.lvl(0, "%1.") + Word.lvl(1, "%1.%2.")

    private static func deleted(_ content: String) -> String { "<w:del \(author)>\(content)</w:del>" }
    private static func inserted(_ content: String) -> String { "<w:ins \(author)>\(content)</w:ins>" }
    private static func gone(_ text: String) -> String { deleted("<w:r><w:delText>\(text)</w:delText></w:r>") }
    private static func p(_ content: String, _ properties: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(content)</w:p>"
    }
    private static func choice(_ content: String, _ fallback: String, requires: String = "w14") -> String {
        """
        <mc:AlternateContent><mc:Choice Requires="\(requires)">\(content)</mc:Choice><mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent>
        """
    }

    private static let texts: [(body: String, outline: [String])] = [
        // Text that stands as text in a deletion, and what was inserted and then deleted.
        (p(Word.r("а") + deleted(Word.r("нет")) + inserted(gone("нет")) + Word.r("б")), ["аб"]),
        // A field whose marks were deleted, its result not; and one that was deleted whole.
        (
            p(
                deleted(begin) + deleted("<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>") + deleted(separate)
                    + Word.r("остался") + deleted(end) + Word.r(" хвост")), ["остался хвост"]
        ),
        (p(Word.r("а") + deleted(begin + separate + gone("7") + end) + Word.r("б")), ["аб"]),
        (
            Word.tbl(
                Word.tr("<w:tc>\(p(begin + separate + Word.r("а")))</w:tc>", "<w:tc>\(p(Word.r("б") + end))</w:tc>")),
            ["а|б"]
        ),
        // Alternatives around blocks, rows and cells.
        (
            choice(Word.p("а") + Word.tbl(Word.tr(Word.tc("б"), Word.tc("в"))), Word.p("запас"))
                + Word.tbl(
                    choice(Word.tr(Word.tc("г"), Word.tc("д")), ""),
                    Word.tr(choice(Word.tc("нет"), Word.tc("е"), requires: "zzz"), Word.tc("ж"))),
            ["а", "б|в", "г|д", "е|ж"]
        ),
        (
            Word.tbl(
                "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>",
                Word.tr(Word.tc("а"), "<w:proofErr w:type=\"spellStart\"/>", Word.tc("б")), "<w:permStart w:id=\"2\"/>",
                Word.tr(Word.tc("в"), Word.tc("г")), "<w:bookmarkEnd w:id=\"1\"/>"), ["а|б", "в|г"]
        ),
        // Merges through content controls, and a deleted row in a control.
        (
            Word.tbl(
                Word.tr(Word.tc("а", "<w:vMerge w:val=\"restart\"/>"), Word.tc("б")),
                Word.sdt(Word.tr(Word.sdt(Word.tc("", "<w:vMerge/>")), Word.tc("в"))),
                Word.sdt(Word.tr(Word.tc("нет"), Word.tc("нет"), properties: "<w:del \(author)/>")),
                Word.tr(Word.tc("", "<w:vMerge/>"), Word.tc("г"))), ["а|б", "^|в", "^|г"]
        ),
        (
            Word.tbl(
                Word.tr("<w:tc>\(p(Word.r("а"), deletedMark) + p(Word.r("б"), deletedMark) + Word.p("в"))</w:tc>")),
            ["абв"]
        ),
        (
            p(
                "<w:hyperlink w:anchor=\"_top\">\(inserted(Word.r("и")) + gone("нет") + Word.sdt(Word.r(" ещё")))</w:hyperlink>"
            ),
            ["и ещё"]
        ),
        // What shows on the web alone is shown; a separator of styles joins two paragraphs.
        (p(Word.r("а", "<w:webHidden/>") + Word.r("б", "<w:specVanish/>") + Word.r("нет", "<w:vanish/>")), ["аб"]),
        (
            p(Word.r("Глава 1."), "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + Word.p(" О сроках"),
            ["Глава 1. О сроках"]
        ),
    ]

    @Test(arguments: texts)
    func `what is legal and rare reads as it is shown`(body: String, outline: [String]) throws {
        #expect(try Word.outline(body) == outline)
    }

    private static let lists: [(body: String, styles: String, outline: [String])] = [
        // The list from the grandparent, the level from the child, nothing from the style between.
        (
            Word.p("а", "<w:pStyle w:val=\"A\"/>") + Word.p("б", "<w:pStyle w:val=\"C\"/>")
                + Word.p("в", "<w:pStyle w:val=\"D\"/>"),
            """
            <w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>\
            <w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="D"><w:basedOn w:val="C"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            """, ["[1.] а", "[1.1.] б", "в"]
        ),
        // Two paragraphs joined by a deleted mark are one, of the second's properties.
        (
            Word.item(1, 0, "а") + Word.item(1, 1, "б", deletedMark) + Word.item(1, 0, "в") + Word.item(1, 0, "г"), "",
            ["[1.] а", "[2.] бв", "[3.] г"]
        ),
        (
            Word.item(1, 0, "а")
                + p(gone("нет"), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>\(deletedMark)")
                + Word.item(1, 0, "б"), "", ["[1.] а", "[2.] б"]
        ),
        (
            Word.tbl(
                Word.tr("<w:tc>\(Word.item(1, 0, "а"))</w:tc>"),
                Word.tr("<w:tc>\(Word.item(1, 0, "нет"))</w:tc>", properties: "<w:del \(author)/>"),
                Word.tr("<w:tc>\(Word.item(1, 0, "б"))</w:tc>")), "", ["[1.] а", "[2.] б"]
        ),
    ]

    @Test(arguments: lists)
    func `what is legal and rare counts as it is shown`(body: String, styles: String, outline: [String]) throws {
        #expect(try Word.outline(body, styles: styles, numbering: Word.list(Self.levels)) == outline)
    }
}
