import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// Text boxes, frames, and the alternatives that they stand in.
@Suite struct BoxTests {
    private func alternatives(_ choice: String, requires: String = "wps", fallback: String? = nil) -> String {
        let fallback = fallback.map { "<mc:Fallback>\($0)</mc:Fallback>" } ?? ""
        return
            "<mc:AlternateContent><mc:Choice Requires=\"\(requires)\">\(choice)</mc:Choice>\(fallback)</mc:AlternateContent>"
    }

    private func drawing(_ content: String) -> String {
        """
        <w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>1905</wp:posOffset></wp:positionH>\
        <a:graphic><a:graphicData>\(content)</a:graphicData></a:graphic></wp:anchor></w:drawing>
        """
    }

    private func shape(_ text: String) -> String { "<wps:wsp><wps:txbx>\(Word.box(text))</wps:txbx></wps:wsp>" }

    private func vml(_ content: String) -> String {
        "<w:pict><v:shape><v:textbox>\(content)</v:textbox></v:shape></w:pict>"
    }

    @Test func `boxes are read once, in groups and canvases too`() throws {
        let group = "<wpg:wgp>\(shape("один"))<wpg:grpSp>\(shape("два"))</wpg:grpSp></wpg:wgp>"
        let canvas = "<wpc:wpc>\(shape("три"))</wpc:wpc>"
        let body = """
            <w:p><w:r>\(alternatives(drawing(group), requires: "wpg", fallback: vml(Word.box("один") + Word.box("два"))))</w:r>\
            <w:r>\(alternatives(drawing(canvas), requires: "wpc wps", fallback: vml(Word.box("три"))))</w:r>\(Word.r("якорь"))</w:p>
            """
        let document = try Word.read(body)
        #expect(Word.outline(document.body) == ["якорь", "один", "два", "три"])
        #expect(Word.paragraphs(document).map(\.isInTextBox) == [false, true, true, true])
    }

    @Test(arguments: [
        ("wps", "новое"), ("w14 wps", "новое"), ("wpsCustomData", "старое"), ("wps чужое", "старое"), ("", "старое"),
    ])
    func `one branch is taken: the first that is understood, else the fallback`(requires: String, text: String) throws {
        let body = "<w:p>\(alternatives(Word.r("новое"), requires: requires, fallback: Word.r("старое")))</w:p>"
        #expect(try Word.outline(body) == [text])
    }

    @Test func `alternatives stand among properties, inside of one another, and without a fallback`() throws {
        let properties = """
            <w:pPr>\(alternatives("<w:jc w:val=\"center\"/>", requires: "w14", fallback: "<w:jc w:val=\"end\"/>"))</w:pPr>
            """
        let inner = alternatives(
            alternatives("<w:r><w:t>в</w:t></w:r>", requires: "zzz", fallback: Word.r("г")), fallback: Word.r("д"))
        let run =
            "<w:r><w:rPr>\(alternatives("<w:b/>", requires: "w14", fallback: "<w:vanish/>"))</w:rPr><w:t>а</w:t></w:r>"
        let document = try Word.read("<w:p>\(properties)\(run)\(inner)</w:p>")
        #expect(Word.outline(document.body) == ["аг"])
        #expect(Word.paragraphs(document).map(\.alignment) == [.center])
        #expect(
            try Word.notes("<w:p>\(alternatives(Word.r("а"), requires: "wpsCustomData"))</w:p>") == [
                "paragraph 1: Not carried over: content that only another program can show"
            ])
    }

    @Test func `a box of VML without alternatives is a box, its numbers and lists too`() throws {
        let content =
            "<w:txbxContent>\(Word.item(1, 0, "а"))\(Word.tbl(Word.tr(Word.tc("1"), Word.tc("2"))))</w:txbxContent>"
        #expect(
            try Word.outline("<w:p><w:r>\(vml(content))</w:r></w:p>", numbering: Word.list(Word.lvl(0, "%1.")))
                == ["", "[1.] а", "1|2"])
    }

    @Test func `a box inside of a box follows the paragraph that holds it`() throws {
        let inner = "<w:txbxContent><w:p><w:r>\(vml(Word.box("внутри")))<w:t>снаружи</w:t></w:r></w:p></w:txbxContent>"
        #expect(
            try Word.outline("<w:p>\(Word.r("а"))<w:r>\(vml(inner))</w:r>\(Word.r("б"))</w:p>") == [
                "аб", "снаружи", "внутри",
            ])
    }

    @Test func `a box in a cell belongs to the cell, and in the middle of a field disturbs nothing`() throws {
        let cell = "<w:tc><w:p>\(Word.r("а"))<w:r>\(vml(Word.box("печать")))</w:r></w:p></w:tc>"
        #expect(try Word.outline(Word.tbl(Word.tr(cell, Word.tc("б")))) == ["а¶печать|б"])
        let field =
            Word.mark("begin") + Word.instruction("IF") + Word.mark("separate") + "<w:r>\(vml(Word.box("бокс")))</w:r>"
            + Word.r("итог") + Word.mark("end")
        #expect(try Word.outline("<w:p>\(field)</w:p>") == ["итог", "бокс"])
    }

    @Test func `a box in hidden text or in an instruction is not seen`() throws {
        let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr>\(vml(Word.box("нет")))</w:r>\(Word.r("да"))</w:p>"
        #expect(try Word.outline(hidden) == ["да"])
        let instruction =
            "<w:p>\(Word.mark("begin"))<w:r>\(vml(Word.box("нет")))</w:r>\(Word.mark("end"))\(Word.r("да"))</w:p>"
        #expect(try Word.outline(instruction) == ["да"])
    }

    @Test func `frames are boxes, by the style too; a large first letter belongs to its word`() throws {
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"F\"><w:pPr><w:framePr w:hSpace=\"1\"/></w:pPr></w:style>"
        let body =
            Word.p("УТВЕРЖДЕН", "<w:framePr w:w=\"1\"/>") + Word.p("штамп", "<w:pStyle w:val=\"F\"/>")
            + Word.p("В", "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>") + Word.p("от так")
        let document = try Word.read(body, styles: styles)
        #expect(Word.outline(document.body) == ["УТВЕРЖДЕН", "штамп", "Вот так"])
        #expect(Word.paragraphs(document).map(\.isInTextBox) == [true, true, false])
    }
}
